import { readFile, rm } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { median, p95 } from '../quantile.ts'

/** A frame of 60 a second and a fifth of one: when it is shown varies by that, even when it is empty. */
export const ONE_FRAME_MS = 20
const TWO_FRAMES_MS = 36.7
/** One frame can have two reports, of the compositor's part and of the page's. */
const SAME_FRAME_MS = 2
/** A page at rest draws nothing: a pause like this, with no frame dropped in it, is no slow frame. */
const REST_MS = 100

/** What Chromium's own trace says of the frames of one page. */
export interface Frames {
  /** Milliseconds between two frames that were shown, one after the other. */
  readonly intervals: readonly number[]
  readonly shown: number
  readonly dropped: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly ts: number
  readonly id2?: { readonly local?: string }
  readonly args: { readonly chrome_frame_reporter?: { readonly state?: string } }
}

/** Traces the frames of a page while something is done to it. */
export async function recordFrames(
  app: ElectronApplication,
  page: Page,
  act: () => Promise<void>,
): Promise<Frames> {
  const window = await app.browserWindow(page)
  const pid = await window.evaluate(({ webContents }) => webContents.getOSProcessId())
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['cc', 'benchmark'] }),
  )
  await act()
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8'))
  await rm(path, { force: true })
  return readFrames(traceEvents, pid)
}

function readFrames(events: readonly TraceEvent[], pid: number): Frames {
  const reports = events.filter((event) => event.name === 'PipelineReporter' && event.pid === pid)
  const ends = new Map(
    reports.filter(({ ph }) => ph === 'e').map(({ id2, ts }) => [id2?.local, ts / 1_000]),
  )
  const shown: number[] = []
  const dropped: number[] = []
  for (const { ph, id2, args } of reports) {
    const state = args.chrome_frame_reporter?.state ?? ''
    const end = ends.get(id2?.local)
    if (ph !== 'b' || end === undefined) continue
    if (state.startsWith('STATE_PRESENTED')) shown.push(end)
    if (state === 'STATE_DROPPED') dropped.push(end)
  }
  shown.sort((a, b) => a - b)
  const once = shown.filter((at, index) => at - (shown[index - 1] ?? 0) > SAME_FRAME_MS)
  const isRest = (from: number, to: number): boolean =>
    to - from > REST_MS && !dropped.some((at) => at > from && at < to)
  const intervals = once
    .slice(1)
    .map((at, index) => [once[index] ?? at, at] as const)
    .filter(([from, to]) => !isRest(from, to))
    .map(([from, to]) => to - from)
  return { intervals, shown: once.length, dropped: dropped.length }
}

const share = (intervals: readonly number[], most: number): string =>
  `${((intervals.filter((each) => each <= most).length / intervals.length) * 100).toFixed(0)} %`

/** `p50 16.7, p95 17.0 ms; 98 % within one frame of 60 a second, 100 % within two; …`. */
export const describeFrames = ({ intervals, shown, dropped }: Frames): string =>
  `p50 ${median(intervals).toFixed(1)}, p95 ${p95(intervals).toFixed(1)} ms; ` +
  `${share(intervals, ONE_FRAME_MS)} within one frame of 60 a second, ` +
  `${share(intervals, TWO_FRAMES_MS)} within two; ${shown} shown, ${dropped} dropped`

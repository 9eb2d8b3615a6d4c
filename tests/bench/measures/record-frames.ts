import type { Page } from '@playwright/test'
import { median, p95 } from '../quantile.ts'

/** A frame of 60 a second, and what its time stamp may be late by. */
export const ONE_FRAME_MS = 17.5
const TWO_FRAMES_MS = 34.2

declare global {
  interface Window {
    benchFrames?: { readonly deltas: number[]; isOn: boolean }
  }
}

/** Times between the frames of a page while something is done to it. */
export async function recordFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames = { deltas: [] as number[], isOn: true }
    window.benchFrames = frames
    let last = 0
    const note = (at: number): void => {
      if (!frames.isOn) return
      if (last > 0) frames.deltas.push(at - last)
      last = at
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await act()
  return page.evaluate(() => {
    const { benchFrames } = window
    if (benchFrames === undefined) return []
    benchFrames.isOn = false
    return benchFrames.deltas
  })
}

const share = (deltas: readonly number[], most: number): string =>
  `${((deltas.filter((delta) => delta <= most).length / deltas.length) * 100).toFixed(0)} %`

/** `p50 16.7, p95 17.0 ms; 98 % within one frame of 60 a second, 100 % within two`. */
export const describeFrames = (deltas: readonly number[]): string =>
  `p50 ${median(deltas).toFixed(1)}, p95 ${p95(deltas).toFixed(1)} ms of ${deltas.length} frames; ` +
  `${share(deltas, ONE_FRAME_MS)} within one frame of 60 a second, ${share(deltas, TWO_FRAMES_MS)} within two`

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeProfile, PROJECT, removeProfile } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { makeWorkFolder, publish } from './publish.ts'
import { Stopwatch } from './stopwatch.ts'
import { TourFailure, TourRefusal } from './tour-failure.ts'

/** What a tour works with: the app, the clock on the wall, and where its files go. */
export interface TourParts {
  readonly app: OpenApp
  readonly watch: Stopwatch
  readonly work: string
}

interface Tour {
  /** Names the pictures of a failure. */
  readonly name: string
  readonly out: string
  /** Given to the app when it is started. */
  readonly flags: readonly string[]
  /** Drives the app, and tells what goes into the summary beside the timings. */
  readonly drive: (parts: TourParts) => Promise<object>
}

/** Drives the real app once and leaves papers, pictures and summary in `out`. */
export async function runTour(tour: Tour): Promise<{ readonly seconds: number }> {
  const { name, out, flags, drive } = tour
  const watch = new Stopwatch()
  const started = performance.now()
  const profile = await makeProfile()
  const work = await makeWorkFolder(out)
  let app: OpenApp | undefined
  try {
    const opened = await watch.time('start', () => OpenApp.start(profile, flags))
    app = opened
    const outcome = await drive({ app: opened, watch, work })
    await watch.time('quit', () => opened.quit())
    app = undefined
    const seconds = (performance.now() - started) / 1000
    const timings = { ...watch.timings, total: Math.round(seconds * 1000) }
    const summary = { ...outcome, timings }
    await writeFile(join(work, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
    await publish(work, out)
    return { seconds }
  } catch (error) {
    if (error instanceof TourRefusal) throw error
    throw new TourFailure(watch.step, error, app && (await pictureOf(app, name, watch.step)))
  } finally {
    await app?.kill().catch(() => undefined)
    await rm(work, { recursive: true, force: true })
    await removeProfile(profile)
  }
}

/** Every window as it stood when a step failed; the desk's is named. */
async function pictureOf(app: OpenApp, name: string, step: string): Promise<string | undefined> {
  const folder = join(PROJECT, 'test-results', 'tour')
  const path = join(folder, `${name}-${step}.png`)
  try {
    await mkdir(folder, { recursive: true })
    for (const page of app.electron.windows()) {
      const window = new URL(page.url()).pathname.split('/')[1]
      const file = window === 'desk' ? path : path.replace('.png', `-${window}.png`)
      await page.screenshot({ path: file, timeout: 5000 })
    }
    return path
  } catch {
    return undefined
  }
}

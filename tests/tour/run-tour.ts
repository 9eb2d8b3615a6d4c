import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { makeProfile, PROJECT, removeProfile } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { Camera } from './camera.ts'
import { driveVisit } from './drive-visit.ts'
import { PaperSaver } from './paper-saver.ts'
import { makeWorkFolder, publish } from './publish.ts'
import type { TourVisit } from './read-visit.ts'
import { Stopwatch } from './stopwatch.ts'
import { TourFailure, TourRefusal } from './tour-failure.ts'

/** Drives one visit through the real app and leaves papers, pictures and summary in `out`. */
export async function runTour(
  visit: TourVisit,
  out: string,
  locale: DocumentLocale,
): Promise<{ readonly seconds: number }> {
  const watch = new Stopwatch()
  const started = performance.now()
  const profile = await makeProfile()
  const work = await makeWorkFolder(out)
  let app: OpenApp | undefined
  try {
    const opened = await watch.time('start', () => OpenApp.start(profile))
    app = opened
    const papers = new PaperSaver(opened, work, locale)
    const camera = new Camera(work)
    const outcome = await driveVisit({ app: opened, visit, locale, watch, camera, papers })
    await watch.time('quit', () => opened.quit())
    app = undefined
    const seconds = (performance.now() - started) / 1000
    const timings = { ...watch.timings, total: Math.round(seconds * 1000) }
    const summary = { documents: papers.saved, ...outcome, timings }
    await writeFile(join(work, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
    await publish(work, out)
    return { seconds }
  } catch (error) {
    if (error instanceof TourRefusal) throw error
    throw new TourFailure(watch.step, error, app && (await pictureOf(app, visit.name, watch.step)))
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

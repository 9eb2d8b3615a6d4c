import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LATEST_VERSION } from '#renderer/db/versions/versions.ts'
import { cacheFolder } from '../../../build/runtime/cache-folder.mjs'
import { APP_WITH_PAGE, BENCH, PROJECT } from '../app/folders.ts'
import { launchApp, openBenchPage } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import { stageAppWithPage } from '../app/stage-app.ts'

/** What decides how the records lie on disk: another generator or other keys make another profile. */
const MAKERS = [
  'shared/demo/build-bench-records.ts',
  'shared/demo/identifiers.ts',
  'shared/demo/names.ts',
  'renderer/db/rows',
  'renderer/db/search/customer-keys.ts',
  'renderer/db/search/key-prefix.ts',
  'renderer/db/search/model-keys.ts',
  'renderer/db/search/name-keys.ts',
  'renderer/db/search/name-text.ts',
  'renderer/db/search/spelling.ts',
  'renderer/db/search/vehicle-keys.ts',
  'renderer/db/search/visit-keys.ts',
  'renderer/db/unit-of-work/load-records.ts',
  'tests/bench/page/load-bench-records.ts',
]

/**
 * A fresh copy of the profile with 50 000 customers, 60 000 vehicles and 200 000 visits. Generated
 * at the first run through the app's own loader and kept in the per-user cache; each run measures
 * a copy, so that the next finds the same.
 */
export async function copyBenchProfile(runtime: Runtime): Promise<string> {
  const kept = join(cacheFolder(), `bench-${LATEST_VERSION}-${await hashMakers()}`)
  if (!existsSync(kept)) await generate(runtime, kept)
  const copy = join(BENCH, 'profile')
  await rm(copy, { recursive: true, force: true })
  await cp(kept, copy, { recursive: true })
  return copy
}

async function generate(runtime: Runtime, kept: string): Promise<void> {
  const started = Date.now()
  const work = `${kept}-making-${process.pid}`
  await mkdir(work, { recursive: true })
  console.log('[bench] generating the data set, once')
  await stageAppWithPage()
  const app = await launchApp({ runtime, app: APP_WITH_PAGE, profile: work })
  try {
    const page = await openBenchPage(app)
    page.on('console', (message) => sayProgress(message.text(), started))
    page.on('pageerror', (error) => console.error(error))
    await page.evaluate(() => window.bench.loadBenchRecords())
  } finally {
    await app.close()
  }
  await rename(work, kept)
  console.log(`[bench] data set kept in ${kept}`)
}

let said = 0

function sayProgress(text: string, started: number): void {
  const share = Number(/^bench-progress (.+)$/.exec(text)?.[1])
  if (Number.isNaN(share) || share < said + 0.1) return
  said = share
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`[bench] ${Math.round(share * 100)} % after ${seconds} s`)
}

async function hashMakers(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of MAKERS) {
    for (const file of await filesOf(join(PROJECT, path))) hash.update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 12)
}

async function filesOf(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path]
  const names = (await readdir(path)).toSorted()
  return names.map((name) => join(path, name))
}

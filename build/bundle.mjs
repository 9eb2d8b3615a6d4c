import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { computeBundleStamp } from './runtime/bundle-stamp.mjs'
import { command } from './runtime/command.mjs'
import { dropOldAssets } from './runtime/drop-old-assets.mjs'
import { ensurePackages } from './runtime/ensure-packages.mjs'
import { projectRoot } from './runtime/project-root.mjs'
import { say } from './runtime/say.mjs'
import { withLock } from './runtime/with-lock.mjs'

/** Modes of vite.config.ts, and the file by which each is known to be there. */
export const bundles = {
  main: 'out/main/main.cjs',
  'preload-desk': 'out/preload/desk.cjs',
  'preload-counter': 'out/preload/counter.cjs',
  'preload-lounge': 'out/preload/lounge.cjs',
  'preload-wall': 'out/preload/wall.cjs',
  renderer: 'out/renderer/desk/index.html',
  network: 'out/network/remote-board/index.html',
}

const outFolder = join(projectRoot, 'out')
const rendererFolder = join(outFolder, 'renderer')
const stampFile = join(outFolder, '.stamp')

/** @param {string} stamp */
function isUpToDate(stamp) {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) return false
  return Object.values(bundles).every((file) => existsSync(join(projectRoot, file)))
}

async function buildAll() {
  // The modes without a root of their own take the folder we stand in.
  process.chdir(projectRoot)
  const { build } = await import('vite')
  for (const mode of Object.keys(bundles)) {
    await build({ configFile: join(projectRoot, 'vite.config.ts'), mode, logLevel: 'warn' })
  }
}

/**
 * Builds main, preloads and windows into out/, unless the sources are those of the last build.
 * @param {{ force?: boolean }} [options]
 */
export async function bundle({ force = false } = {}) {
  mkdirSync(outFolder, { recursive: true })
  await withLock(join(outFolder, '.lock'), async () => {
    // Taken before the build: a source saved while it runs makes the next one build again.
    const stamp = computeBundleStamp(projectRoot)
    if (!force && isUpToDate(stamp)) return
    const started = Date.now()
    say('bundle', 'building main, preloads and windows')
    rmSync(stampFile, { force: true })
    // What is packaged holds one build and nothing else.
    if (force) rmSync(rendererFolder, { recursive: true, force: true })
    await buildAll()
    dropOldAssets(join(rendererFolder, 'assets'), started)
    writeFileSync(stampFile, stamp)
    say('bundle', `built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  })
}

command(import.meta.url, async (args) => {
  await ensurePackages()
  await bundle({ force: args.includes('--force') })
  return 0
})

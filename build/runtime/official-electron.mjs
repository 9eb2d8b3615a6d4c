import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { projectRoot } from './project-root.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { withLock } from './with-lock.mjs'

const DAY_MS = 24 * 60 * 60 * 1000
const packageFolder = join(projectRoot, 'node_modules/electron')

/** @typedef {{ executable: string, version: string }} Official */

/** @param {string} file */
const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

/** @returns {string} the version that the lock file names */
function wantedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** @returns {Official | undefined} the binary that an earlier run downloaded */
export function findOfficialElectron() {
  const program = readText(join(packageFolder, 'path.txt'))
  const version = readText(join(packageFolder, 'dist/version')).replace(/^v/, '')
  const executable = join(packageFolder, 'dist', program)
  if (!program || version !== wantedVersion() || !existsSync(executable)) return undefined
  return { executable, version }
}

/** Where the release lies, with the mirror that `electron`'s own installer would take. */
function releaseHost() {
  const { npm_config_electron_mirror: fromNpm, ELECTRON_MIRROR: fromEnv } = process.env
  return fromNpm || fromEnv || 'https://github.com/electron/electron/releases/download/'
}

/** Asks for one header, since a download that will never come takes minutes to give up. */
async function isReleaseHostOpen() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  try {
    await fetch(releaseHost(), { method: 'HEAD', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}

/** @param {string} version */
const failureNote = (version) => join(cacheFolder(), `electron-${version}-unavailable.json`)

/**
 * Did a download from the same place fail within the last day?
 * @param {string} note contents of the note, empty when there is none
 * @param {string} host
 * @param {number} now milliseconds since 1970
 */
export function isKnownUnavailable(note, host, now) {
  try {
    const { host: failed, at } = JSON.parse(note)
    return failed === host && now - at >= 0 && now - at < DAY_MS
  } catch {
    return false
  }
}

/** @param {string} version */
async function download(version) {
  if (!(await isReleaseHostOpen())) return
  say('runtime', `downloading Electron ${version}`)
  const install = join(packageFolder, 'install.js')
  await withLock(join(packageFolder, '.download-lock'), async () => {
    if (findOfficialElectron()) return
    await run(process.execPath, [install], { quiet: true, timeoutMs: 15 * 60 * 1000 })
  })
}

/**
 * The Electron that releases are built with, downloaded when its host can be reached. A failure is
 * remembered for a day, so that the next command does not wait for it again.
 * @param {{ isFailureFinal: boolean }} options final where nothing could be used in its place:
 *   then every run asks again
 * @returns {Promise<Official | undefined>}
 */
export async function fetchOfficialElectron({ isFailureFinal }) {
  const found = findOfficialElectron()
  if (found) return found
  const version = wantedVersion()
  const note = failureNote(version)
  const isKnown = isKnownUnavailable(readText(note), releaseHost(), Date.now())
  if (isKnown && !isFailureFinal) return undefined

  await download(version)
  const fetched = findOfficialElectron()
  if (fetched) return fetched
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, JSON.stringify({ host: releaseHost(), at: Date.now() }))
  say('runtime', `Electron ${version} cannot be downloaded here; asked again in a day`)
  return undefined
}

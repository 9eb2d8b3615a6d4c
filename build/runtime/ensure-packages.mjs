import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { runNpm } from './run-npm.mjs'
import { say } from './say.mjs'

/**
 * @param {string} file
 * @returns {number | undefined} milliseconds, or nothing when there is no such file
 */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Are the installed packages those of the lock file? An optional one may be absent: it is another
 * system's.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isInstalledAsLocked(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '')
  const areThere = wanted.every(([path, { version, optional }]) => {
    const found = installed[path]
    return found === undefined ? optional === true : found.version === version
  })
  return areThere && Object.keys(installed).every((path) => path in locked)
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
const readLocked = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/**
 * Do the installed packages still answer to the lock file? npm writes its marker at the end of
 * every install, so a marker younger than the lock settles it. A lock that is younger may only
 * have been checked out again: then its content decides.
 * @param {string} root
 */
export function arePackagesCurrent(root) {
  const markerFile = join(root, 'node_modules/.package-lock.json')
  const lockFile = join(root, 'package-lock.json')
  const marker = changedAt(markerFile)
  const lock = changedAt(lockFile)
  if (marker === undefined) return false
  if (lock === undefined || lock <= marker) return true
  return isInstalledAsLocked(readLocked(lockFile), readLocked(markerFile))
}

const QUIET = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * `npm ci` refuses a lock file without the entries of other systems' optional binaries, and npm
 * leaves them out when the registry it asked does not carry them. `install --no-save` takes the
 * same locked versions, and writes neither package.json nor the lock.
 */
async function installLocked() {
  // devDependencies hold everything, so an inherited NODE_ENV=production would install nothing.
  const options = { quiet: true, env: { ...process.env, NODE_ENV: 'development' } }
  const clean = await runNpm(['ci', ...QUIET], options)
  if (clean.code === 0) return clean
  if (!clean.output.includes('EUSAGE')) return clean
  const missing = clean.output.split('\n').find((line) => line.includes('Missing:')) ?? ''
  say('packages', `npm ci refuses the lock file (${missing.replace('npm error', '').trim()} …)`)
  say('packages', 'installing its versions with npm install --no-save')
  return runNpm(['install', '--no-save', ...QUIET], options)
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensurePackages() {
  if (arePackagesCurrent(projectRoot)) return
  say('packages', 'installing (npm ci), a minute or two')
  const started = Date.now()
  const { code, output } = await installLocked()
  if (code !== 0) throw new Error(`npm ended with ${code}:\n${output.trim()}`)
  say('packages', `installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { runNpm } from './run-npm.mjs'
import { say } from './say.mjs'

/**
 * @param {string} file
 * @returns {number | undefined} milliseconds, or nothing when there is no such file
 */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs

/**
 * Do the installed packages still answer to the lock file? npm writes its marker at the end of
 * every install, so a marker older than the lock is an install that has not happened yet.
 * @param {string} root
 */
export function arePackagesCurrent(root) {
  const marker = changedAt(join(root, 'node_modules/.package-lock.json'))
  const lock = changedAt(join(root, 'package-lock.json'))
  return marker !== undefined && (lock === undefined || lock <= marker)
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensurePackages() {
  if (arePackagesCurrent(projectRoot)) return
  say('packages', 'installing (npm ci), a minute or two')
  const started = Date.now()
  // devDependencies hold everything, so an inherited NODE_ENV=production would install nothing.
  const env = { ...process.env, NODE_ENV: 'development' }
  const { code, output } = await runNpm(
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true, env },
  )
  if (code !== 0) throw new Error(`npm ci ended with ${code}:\n${output.trim()}`)
  say('packages', `installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

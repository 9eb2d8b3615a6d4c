import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The per-user folder for what several checkouts share. Outside the tree, so that a fresh clone
 * finds the runtime that an earlier one fetched.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  const base = env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(base, 'qiantai')
}

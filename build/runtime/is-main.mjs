import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Was this module started by itself, rather than imported?
 * @param {string} moduleUrl `import.meta.url` of the asking module
 */
export function isMain(moduleUrl) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl)
}

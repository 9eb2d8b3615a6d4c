import { constants } from 'node:os'
import { isMain } from './is-main.mjs'

/**
 * Makes a module a command: runs it when it was started by itself, hands on its exit code, and
 * words a failure in one line instead of a stack of our own files.
 * @param {string} moduleUrl `import.meta.url`
 * @param {(args: string[]) => Promise<number>} work
 */
export function command(moduleUrl, work) {
  if (!isMain(moduleUrl)) return
  // Node ends on a signal without its 'exit' event, on which children and screens are put away.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
  work(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code
    },
    (error) => {
      console.error(error instanceof Error && !process.env.DEBUG ? error.message : error)
      process.exitCode = 1
    },
  )
}

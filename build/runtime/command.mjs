import { isMain } from './is-main.mjs'

/**
 * Makes a module a command: runs it when it was started by itself, hands on its exit code, and
 * words a failure in one line instead of a stack of our own files.
 * @param {string} moduleUrl `import.meta.url`
 * @param {(args: string[]) => Promise<number>} work
 */
export function command(moduleUrl, work) {
  if (!isMain(moduleUrl)) return
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

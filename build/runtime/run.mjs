import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { projectRoot } from './project-root.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

// A command that is told to stop takes its children with it.
process.once('exit', () => {
  for (const child of children) child.kill()
})

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child
 * @property {string} [cwd]
 * @property {boolean} [quiet] keep the child's words and hand them back instead of showing them
 * @property {number} [timeoutMs] end the child after this long
 */

/**
 * Runs a program to its end. A child that was ended by a signal counts as 128 + the signal, as in
 * a shell, so exit codes can be passed on as they are.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const { env = process.env, cwd = projectRoot, quiet = false, timeoutMs } = options
  return new Promise((settle, fail) => {
    const child = spawn(command, [...args], {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    })
    children.add(child)
    let output = ''
    child.stdout?.on('data', (piece) => {
      output += piece
    })
    child.stderr?.on('data', (piece) => {
      output += piece
    })
    child.once('error', fail)
    child.once('close', (code, signal) => {
      children.delete(child)
      settle({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output })
    })
  })
}

/**
 * Runs one of our TypeScript programs with tsx, which the packages bring.
 * @param {string} script path from the project's root
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTypeScript(script, args, options) {
  return run(process.execPath, ['--import', 'tsx', script, ...args], options)
}

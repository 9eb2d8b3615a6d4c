import { run } from './run.mjs'

/**
 * Runs npm without a shell where that can be: under `npm start` npm says where it lives itself.
 * Windows' `npm.cmd` cannot be spawned directly since Node 20.12.2 (CVE-2024-27980).
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  if (process.platform === 'win32')
    return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}

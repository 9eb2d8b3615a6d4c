import { bundle } from './bundle.mjs'
import { command } from './runtime/command.mjs'
import { withDisplay } from './runtime/display.mjs'
import { electronEnvironment, prepare } from './runtime/prepare.mjs'
import { runTypeScript } from './runtime/run.mjs'

/**
 * Measures the table of docs/performance.md on this machine.
 * @param {readonly string[]} args
 */
export async function bench(args) {
  const runtime = await prepare()
  await bundle()
  return withDisplay(async (env) => {
    const electron = electronEnvironment(runtime, env)
    const { code } = await runTypeScript('tests/bench/main.ts', args, { env: electron })
    return code
  })
}

command(import.meta.url, bench)

import { bundle } from './bundle.mjs'
import { command } from './runtime/command.mjs'
import { withDisplay } from './runtime/display.mjs'
import { ensurePackages } from './runtime/ensure-packages.mjs'
import { electronEnvironment, prepare } from './runtime/prepare.mjs'
import { projectRoot } from './runtime/project-root.mjs'
import { runTypeScript } from './runtime/run.mjs'
import { resolveTourPaths } from './runtime/tour-arguments.mjs'

/**
 * Drives the real app through one visit, or through one sale of the demo shop.
 * @param {readonly string[]} args `--visit FILE | --sale, --out DIR, --locale L`, handed on as they are
 * @returns {Promise<number>} the tour's exit code; 2 when the visit file is not to be used
 */
export async function tour(args) {
  await ensurePackages()
  // Before Electron and the bundle: a wrong visit file should be told in a second.
  const { code: checked } = await runTypeScript('tests/tour/check.ts', args)
  if (checked !== 0) return checked
  const runtime = await prepare()
  await bundle()
  return withDisplay(async (env) => {
    const electron = electronEnvironment(runtime, env)
    const { code } = await runTypeScript('tests/tour/main.ts', args, { env: electron })
    return code
  })
}

command(import.meta.url, (args) => {
  const startedByNpm = process.cwd() === projectRoot && process.env.INIT_CWD
  return tour(resolveTourPaths(args, startedByNpm || process.cwd()))
})

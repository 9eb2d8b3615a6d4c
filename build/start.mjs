import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { command } from './runtime/command.mjs'
import { hasDisplay } from './runtime/display.mjs'
import { electronArguments, electronEnvironment, prepare } from './runtime/prepare.mjs'
import { projectRoot } from './runtime/project-root.mjs'
import { run } from './runtime/run.mjs'
import { say } from './runtime/say.mjs'
import { tour } from './tour.mjs'

/**
 * `--own` is for this script; the rest is for the app, which opens the demo shop unless told not to.
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function appArguments(args) {
  const rest = args.filter((argument) => argument !== '--own' && argument !== '--demo')
  return args.includes('--own') ? rest : ['--demo', ...rest]
}

/** @param {readonly string[]} args */
async function openApp(args) {
  const runtime = await prepare()
  await bundle()
  const app = appArguments(args)
  say('app', app.includes('--demo') ? 'opening the demo shop' : "opening the shop's own data")
  const { code } = await run(runtime.executable, electronArguments(projectRoot, app, process.env), {
    env: electronEnvironment(runtime, process.env),
  })
  return code
}

/** With no screen to open it on, the app shows itself in papers and pictures. */
async function runTourInstead() {
  say('app', 'there is no screen here: running the tour of one visit instead')
  const out = join(projectRoot, 'out/tour')
  const code = await tour(['--out', out])
  if (code !== 0) return code
  const made = readdirSync(out).sort()
  console.log(`\nPapers and pictures are in ${out}:`)
  console.log(`  papers    ${made.filter((name) => name.endsWith('.pdf')).join(' ')}`)
  console.log(`  pictures  ${made.filter((name) => name.endsWith('.png')).join(' ')}`)
  return 0
}

command(import.meta.url, (args) => (hasDisplay() ? openApp(args) : runTourInstead()))

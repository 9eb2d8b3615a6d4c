import { formatFailures, formatSummary } from './check/format-summary.mjs'
import { runSecurityStage } from './check/run-security.mjs'
import {
  runEndToEndStage,
  runFaultStage,
  runToolStage,
  runVitestStages,
} from './check/run-stages.mjs'
import { parseStageNames, stages, vitestStages } from './check/stages.mjs'
import { brokenStage, exitCodeOf, lastLine, tally } from './check/tally.mjs'
import { command } from './runtime/command.mjs'
import { ensureElectron } from './runtime/ensure-electron.mjs'
import { ensurePackages } from './runtime/ensure-packages.mjs'
import { ensureSystemLibraries } from './runtime/ensure-system-libraries.mjs'

/** @typedef {import('./check/tally.mjs').StageResult} StageResult */

/** @param {string} words */
const heading = (words) =>
  console.log(`\n── ${words} ${'─'.repeat(Math.max(0, 70 - words.length))}`)

/**
 * @param {'security' | 'e2e' | 'faults'} name
 * @returns {Promise<StageResult>}
 */
async function runOnElectron(name) {
  try {
    const runtime = await ensureElectron()
    if (name === 'security') return await runSecurityStage(runtime)
    if (name === 'e2e') return await runEndToEndStage(runtime)
    return await runFaultStage(runtime, { isShort: true })
  } catch (error) {
    return brokenStage(name, String(error))
  }
}

/**
 * Goes on after a failure, so that one run tells everything.
 * @param {readonly import('./check/stages.mjs').StageName[]} names
 */
async function runStages(names) {
  /** @type {StageResult[]} */
  const results = []
  for (const name of /** @type {const} */ (['types', 'lint'])) {
    if (!names.includes(name)) continue
    heading(name)
    results.push(await runToolStage(name))
  }
  const folders = vitestStages().filter((name) => names.includes(name))
  if (folders.length > 0) {
    heading(folders.join(', '))
    results.push(...(await runVitestStages(folders)))
  }
  for (const name of /** @type {const} */ (['security', 'e2e', 'faults'])) {
    if (!names.includes(name)) continue
    heading(name)
    results.push(await runOnElectron(name))
  }
  return results
}

command(import.meta.url, async (args) => {
  const asked = parseStageNames(args)
  if ('unknown' in asked) {
    const known = stages.map((stage) => stage.name).join(' ')
    console.error(`There is no stage "${asked.unknown}". The stages are: ${known}`)
    return 2
  }
  const started = Date.now()
  await ensurePackages()
  await ensureSystemLibraries()
  const results = await runStages(asked.names)
  const total = tally(results)

  heading('results')
  const failures = formatFailures(results)
  if (failures) console.log(`${failures}\n`)
  console.log(formatSummary(results))
  console.log(`  in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  console.log(lastLine(total))
  return exitCodeOf(total)
})

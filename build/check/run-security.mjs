import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../bundle.mjs'
import { packedExecutable } from '../packaging/packed-executable.mjs'
import { projectRoot } from '../runtime/project-root.mjs'
import { run } from '../runtime/run.mjs'
import { runTool } from '../runtime/run-tool.mjs'
import { readVitestReport } from './read-vitest-report.mjs'
import { reportFile, runPlaywrightStage } from './run-stages.mjs'
import { brokenStage, settleStage } from './tally.mjs'

/** @typedef {import('./tally.mjs').StageResult} StageResult */

/** Where the tests write down what they tried and what held. */
const factsFolder = join(projectRoot, 'test-results', 'security')

/** @returns {import('./format-security.mjs').SecurityFact[]} in the order of their areas */
export function readSecurityFacts() {
  if (!existsSync(factsFolder)) return []
  return readdirSync(factsFolder)
    .sort()
    .flatMap((name) => readFileSync(join(factsFolder, name), 'utf8').trim().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** @returns {Promise<StageResult>} sources, bundles, packages, and the contract under fuzzing */
async function runOnNode() {
  const started = Date.now()
  const file = reportFile('vitest-security')
  const { code } = await runTool('vitest', 'vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    'tests/security/',
  ])
  const ms = Date.now() - started
  if (!existsSync(file)) return brokenStage('security', `vitest ended with ${code}`, ms)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const [result] = readVitestReport(report, projectRoot, ['security'])
  return settleStage({ ...(result ?? brokenStage('security', 'no report')), ms }, code)
}

/**
 * The whole of tests/security: on Node, then on the app as it runs and as it is packed.
 * @param {import('../runtime/ensure-electron.mjs').Runtime} runtime
 * @returns {Promise<StageResult>}
 */
export async function runSecurityStage(runtime) {
  const started = Date.now()
  rmSync(factsFolder, { recursive: true, force: true })
  mkdirSync(factsFolder, { recursive: true })
  try {
    await bundle()
  } catch (error) {
    return brokenStage('security', `the bundle was not built: ${error}`, Date.now() - started)
  }
  // In a process of its own: electron-builder talks much, and is heard only when it fails.
  const packing = await run(process.execPath, ['build/package.mjs', '--dir'], { quiet: true })
  if (packing.code !== 0) {
    console.log(packing.output.trim())
    return brokenStage('security', 'the app was not packed', Date.now() - started)
  }
  const onNode = await runOnNode()
  const packed = { QIANTAI_PACKED: packedExecutable() }
  const onElectron = await runPlaywrightStage('security', runtime, packed)
  return {
    stage: 'security',
    passed: onNode.passed + onElectron.passed,
    failed: onNode.failed + onElectron.failed,
    skipped: onNode.skipped + onElectron.skipped,
    ms: Date.now() - started,
    failures: [...onNode.failures, ...onElectron.failures],
  }
}

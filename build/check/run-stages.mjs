import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '../bundle.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { electronEnvironment } from '../runtime/prepare.mjs'
import { projectRoot } from '../runtime/project-root.mjs'
import { runTool } from '../runtime/run-tool.mjs'
import { outcomesFolder } from './print-faults.mjs'
import { readPlaywrightReport } from './read-playwright-report.mjs'
import { readVitestReport } from './read-vitest-report.mjs'
import { brokenStage, settleStage } from './tally.mjs'

/** @typedef {import('./tally.mjs').StageResult} StageResult */

/** @param {string} name an empty place for a report, so that an old one is never read */
export function reportFile(name) {
  const file = join(projectRoot, 'test-results', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * Types and lint are one check each: quiet when they pass.
 * @param {'types' | 'lint'} stage
 * @returns {Promise<StageResult>}
 */
export async function runToolStage(stage) {
  const started = Date.now()
  const { code, output } =
    stage === 'types'
      ? await runTool('typescript', 'tsc', ['-b', '--pretty', 'false'], { quiet: true })
      : await runTool('@biomejs/biome', 'biome', ['ci', '.', '--colors=off'], { quiet: true })
  const ms = Date.now() - started
  if (code === 0) return { stage, passed: 1, failed: 0, skipped: 0, ms, failures: [] }
  console.log(output.trim())
  return brokenStage(stage, output, ms)
}

/**
 * @param {readonly string[]} names folders of tests/
 * @returns {Promise<StageResult[]>}
 */
export async function runVitestStages(names) {
  const file = reportFile('vitest')
  const folders = names.map((name) => `tests/${name}/`)
  const { code } = await runTool('vitest', 'vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--passWithNoTests',
    ...folders,
  ])
  if (!existsSync(file)) {
    return names.map((name) => brokenStage(name, `vitest ended with ${code} and left no report`))
  }
  const results = readVitestReport(JSON.parse(readFileSync(file, 'utf8')), projectRoot, names)
  const isExplained = results.some((result) => result.failed > 0)
  // vitest's exit code is for all folders at once: an unexplained one is told once, at the first.
  return results.map((result, at) => settleStage(result, isExplained || at > 0 ? 0 : code))
}

/**
 * @param {import('../runtime/ensure-electron.mjs').Runtime} runtime
 * @returns {Promise<StageResult>}
 */
export const runEndToEndStage = (runtime) => runPlaywrightStage('e2e', runtime, {})

/**
 * @param {import('../runtime/ensure-electron.mjs').Runtime} runtime
 * @param {{ isShort: boolean, names?: readonly string[] }} form
 * @returns {Promise<StageResult>}
 */
export function runFaultStage(runtime, { isShort, names = [] }) {
  rmSync(outcomesFolder, { recursive: true, force: true })
  return runPlaywrightStage('faults', runtime, isShort ? { QIANTAI_FAULTS: 'short' } : {}, names)
}

/**
 * Runs a folder of tests/ on the real app.
 * @param {'e2e' | 'faults' | 'security'} stage
 * @param {import('../runtime/ensure-electron.mjs').Runtime} runtime
 * @param {Record<string, string>} more of the environment
 * @param {readonly string[]} names of files; none means all
 * @returns {Promise<StageResult>}
 */
export async function runPlaywrightStage(stage, runtime, more, names = []) {
  const started = Date.now()
  try {
    await bundle()
  } catch (error) {
    return brokenStage(stage, `the bundle was not built: ${error}`, Date.now() - started)
  }
  const file = reportFile(`playwright-${stage}`)
  const { code } = await withDisplay((env) =>
    runTool(
      '@playwright/test',
      'playwright',
      ['test', `--config=tests/${stage}/playwright.config.ts`, '--reporter=list,json', ...names],
      { env: { ...electronEnvironment(runtime, env), ...more, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    ),
  )
  const ms = Date.now() - started
  if (!existsSync(file)) return brokenStage(stage, `Playwright ended with ${code}; see above`, ms)
  const result = readPlaywrightReport(JSON.parse(readFileSync(file, 'utf8')), stage)
  return settleStage({ ...result, ms }, code)
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '../bundle.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { electronEnvironment } from '../runtime/prepare.mjs'
import { projectRoot } from '../runtime/project-root.mjs'
import { runTool } from '../runtime/run-tool.mjs'
import { readPlaywrightReport } from './read-playwright-report.mjs'
import { readVitestReport } from './read-vitest-report.mjs'
import { brokenStage, settleStage } from './tally.mjs'

/** @typedef {import('./tally.mjs').StageResult} StageResult */

/** @param {string} name an empty place for a report, so that an old one is never read */
function reportFile(name) {
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
export async function runEndToEndStage(runtime) {
  const started = Date.now()
  try {
    await bundle()
  } catch (error) {
    return brokenStage('e2e', `the bundle was not built: ${error}`, Date.now() - started)
  }
  const file = reportFile('playwright')
  const { code } = await withDisplay((env) =>
    runTool(
      '@playwright/test',
      'playwright',
      ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'],
      { env: { ...electronEnvironment(runtime, env), PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    ),
  )
  const ms = Date.now() - started
  if (!existsSync(file)) return brokenStage('e2e', `Playwright ended with ${code}; see above`, ms)
  const result = readPlaywrightReport(JSON.parse(readFileSync(file, 'utf8')), 'e2e')
  return settleStage({ ...result, ms }, code)
}

import { relative } from 'node:path'

/**
 * The parts we read of vitest's json report (the shape is jest's).
 * @typedef {object} VitestReport
 * @property {VitestFile[]} testResults
 *
 * @typedef {object} VitestFile
 * @property {string} name absolute path
 * @property {'passed' | 'failed'} status
 * @property {string} message why the file itself could not run
 * @property {number} startTime
 * @property {number} endTime
 * @property {{ fullName: string, status: string, failureMessages?: string[] | null }[]} assertionResults
 */

/**
 * @param {VitestFile} file
 * @param {string} path
 */
function listFailures(file, path) {
  const failed = file.assertionResults.filter((test) => test.status === 'failed')
  const failures = failed.map((test) => ({
    title: `${path} › ${test.fullName}`,
    message: test.failureMessages?.join('\n') ?? '',
  }))
  // A file that does not load has no tests to blame, yet all of its tests are missing.
  if (file.status === 'failed' && failures.length === 0) {
    return [{ title: path, message: file.message }]
  }
  return failures
}

/**
 * Splits one vitest run into stages by the folder of tests/ that each file lies in.
 * @param {VitestReport} report
 * @param {string} root
 * @param {readonly string[]} stageNames
 * @returns {import('./tally.mjs').StageResult[]}
 */
export function readVitestReport(report, root, stageNames) {
  return stageNames.map((stage) => {
    const result = { stage, passed: 0, failed: 0, skipped: 0, ms: 0, failures: [] }
    return report.testResults.reduce(
      (sum, file) => {
        const path = relative(root, file.name).replaceAll('\\', '/')
        if (!path.startsWith(`tests/${stage}/`)) return sum
        const failures = listFailures(file, path)
        const passed = file.assertionResults.filter((test) => test.status === 'passed').length
        const failed = file.assertionResults.filter((test) => test.status === 'failed').length
        return {
          stage,
          passed: sum.passed + passed,
          failed: sum.failed + failures.length,
          skipped: sum.skipped + file.assertionResults.length - passed - failed,
          ms: sum.ms + Math.max(0, file.endTime - file.startTime),
          failures: [...sum.failures, ...failures],
        }
      },
      /** @type {import('./tally.mjs').StageResult} */ (result),
    )
  })
}

/**
 * The parts we read of Playwright's json report.
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} errors what went wrong outside any test
 * @property {{ duration?: number }} [stats]
 *
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {PlaywrightSpec[]} [specs]
 *
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {{ status: string, results: { error?: { message?: string } }[] }[]} tests
 */

/**
 * @param {PlaywrightSuite} suite
 * @param {string} [above]
 * @returns {{ title: string, status: string, message: string }[]}
 */
function listTests(suite, above = '') {
  const path = [above, suite.title].filter(Boolean).join(' › ')
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      title: `${path} › ${spec.title}`,
      status: test.status,
      message: test.results.find((result) => result.error)?.error?.message ?? '',
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listTests(inner, path))]
}

/**
 * A flaky test, one that passed at a second try, counts as passed.
 * @param {PlaywrightReport} report
 * @param {string} stage
 * @returns {import('./tally.mjs').StageResult}
 */
export function readPlaywrightReport(report, stage) {
  const tests = report.suites.flatMap((suite) => listTests(suite))
  const outside = report.errors.map(({ message = '' }) => ({ title: 'outside any test', message }))
  const failures = [...tests.filter(({ status }) => status === 'unexpected'), ...outside]
  return {
    stage,
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: failures.length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    ms: report.stats?.duration ?? 0,
    failures: failures.map(({ title, message }) => ({ title, message })),
  }
}

/**
 * What one stage came to. `failures` names what failed, as many as `failed` or, where a whole tool
 * fell over, the one line that says so.
 * @typedef {object} StageResult
 * @property {string} stage
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} ms
 * @property {{ title: string, message: string }[]} failures
 */

/**
 * A stage that could not say what it found counts as one failure: silence is not success.
 * @param {string} stage
 * @param {string} message
 * @param {number} [ms]
 * @returns {StageResult}
 */
export function brokenStage(stage, message, ms = 0) {
  return { stage, passed: 0, failed: 1, skipped: 0, ms, failures: [{ title: stage, message }] }
}

/**
 * Holds a stage to its word: it must have run something, and a tool that ended badly without
 * naming a failed test (an unhandled error, say) has failed all the same.
 * @param {StageResult} result
 * @param {number} exitCode of the tool
 * @returns {StageResult}
 */
export function settleStage(result, exitCode) {
  const { stage, passed, failed, ms } = result
  if (failed === 0 && exitCode !== 0) {
    const broken = brokenStage(stage, `the tool ended with ${exitCode}; see above`, ms)
    return { ...broken, passed, skipped: result.skipped }
  }
  if (passed + failed === 0) return brokenStage(stage, 'no tests ran', ms)
  return result
}

/**
 * @param {readonly StageResult[]} results
 * @returns {{ passed: number, failed: number }}
 */
export function tally(results) {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
  }
}

/**
 * The last line, which other tools read.
 * @param {{ passed: number, failed: number }} total
 */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/**
 * 0 only when something ran and nothing failed.
 * @param {{ passed: number, failed: number }} total
 */
export const exitCodeOf = ({ passed, failed }) => (failed === 0 && passed > 0 ? 0 : 1)

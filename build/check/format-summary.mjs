/** Enough of a message to see what was expected; the whole is further up. */
const MESSAGE_LINES = 12

/** @param {string} text */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with ESC
const withoutColours = (text) => text.replace(/\u001b\[[0-9;]*m/g, '')

/** @param {string} message */
function indentMessage(message) {
  const lines = withoutColours(message).trim().split('\n')
  const shown = lines.slice(0, MESSAGE_LINES)
  if (lines.length > shown.length) shown.push(`… ${lines.length - shown.length} more lines`)
  return shown.map((line) => `      ${line}`.trimEnd()).join('\n')
}

/**
 * What failed, stage by stage, for reading.
 * @param {readonly import('./tally.mjs').StageResult[]} results
 * @returns {string} empty when all is well
 */
export function formatFailures(results) {
  const blocks = results.flatMap(({ stage, failures }) =>
    failures.map(({ title, message }) => `  ✗ ${stage} › ${title}\n${indentMessage(message)}`),
  )
  return blocks.length === 0 ? '' : ['Failures', ...blocks].join('\n\n')
}

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * One row per stage: passed, failed, skipped, time.
 * @param {readonly import('./tally.mjs').StageResult[]} results
 */
export function formatSummary(results) {
  const rows = results.map(({ stage, passed, failed, skipped, ms }) => {
    const counts = `${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed`
    const left = skipped > 0 ? `, ${skipped} skipped` : ''
    return `  ${failed > 0 ? '✗' : '✓'} ${stage.padEnd(13)}${counts}${seconds(ms).padStart(10)}${left}`
  })
  return ['Summary', ...rows].join('\n')
}

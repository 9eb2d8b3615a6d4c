/**
 * What a test of tests/security tried, and how often it held. `unanswered`: whoever was asked gave
 * no answer, which proves nothing either way.
 * @typedef {object} SecurityFact
 * @property {string} area
 * @property {string} what
 * @property {number} tried
 * @property {number} held
 * @property {boolean} [unanswered]
 */

/** @param {SecurityFact} fact */
function markOf({ tried, held, unanswered }) {
  if (unanswered) return '·'
  return tried > 0 && held === tried ? '✓' : '✗'
}

/** @param {SecurityFact} fact */
function countOf({ tried, held, unanswered }) {
  return unanswered ? 'not answered' : `${held} of ${tried}`
}

/**
 * One row per thing tried, under the name of its area.
 * @param {readonly SecurityFact[]} facts
 */
export function formatSecurity(facts) {
  const width = Math.max(0, ...facts.map(({ what }) => what.length))
  const count = Math.max(0, ...facts.map((fact) => countOf(fact).length))
  return [...new Set(facts.map(({ area }) => area))]
    .map((area) => {
      const rows = facts.filter((fact) => fact.area === area)
      const lines = rows.map(
        (fact) => `  ${markOf(fact)} ${fact.what.padEnd(width)}  ${countOf(fact).padStart(count)}`,
      )
      return [area, ...lines].join('\n')
    })
    .join('\n')
}

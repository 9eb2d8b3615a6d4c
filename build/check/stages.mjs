/**
 * What `npm test` runs, in this order: first what is quickest to tell, last what needs a screen.
 * `vitest` stages are folders of tests/.
 */
export const stages = /** @type {const} */ ([
  { name: 'types', kind: 'tool' },
  { name: 'lint', kind: 'tool' },
  { name: 'unit', kind: 'vitest' },
  { name: 'component', kind: 'vitest' },
  { name: 'integration', kind: 'vitest' },
  { name: 'documents', kind: 'vitest' },
  { name: 'architecture', kind: 'vitest' },
  { name: 'security', kind: 'security' },
  { name: 'e2e', kind: 'playwright' },
  { name: 'faults', kind: 'playwright' },
])

/** @typedef {(typeof stages)[number]['name']} StageName */

/**
 * @param {readonly string[]} words stage names; none means all
 * @returns {{ names: StageName[] } | { unknown: string }}
 */
export function parseStageNames(words) {
  const known = stages.map((stage) => stage.name)
  const unknown = words.find((word) => !known.some((name) => name === word))
  if (unknown !== undefined) return { unknown }
  return { names: known.filter((name) => words.length === 0 || words.includes(name)) }
}

/** @returns {StageName[]} */
export const vitestStages = () =>
  stages.filter((stage) => stage.kind === 'vitest').map((stage) => stage.name)

/** Fields that say nothing to people: keys, what is derived from other fields, how a file is kept. */
const HIDDEN: ReadonlySet<string> = new Set([
  'id',
  'updatedAt',
  'thumbnail',
  'searchKeys',
  'plateKey',
  'mime',
  'width',
  'height',
  'size',
  'layoutVersion',
  // Each stands beside the name of what it leads to.
  'jobId',
  'ofJobId',
  'standardJobId',
])

/** Hidden at the top of a record only: marks of when each step was reached, which `step` tells. */
const HIDDEN_ON_TOP: ReadonlySet<string> = new Set(['steps'])

/**
 * Fields that are told to have changed and not how: copies of what stands elsewhere (a printed
 * paper, an earlier version of the estimate), strokes of a pen, and what nobody may read here.
 */
const SEALED: ReadonlySet<string> = new Set([
  'data',
  'estimates',
  'shown',
  'alignment',
  'salt',
  'hash',
  'path',
  'signature',
  'customerSignature',
  'staffSignature',
  'drawn',
])

/** Whether a field is left out of a history. `depth` 0 is a field of the record itself. */
export const isHiddenField = (field: string, depth: number): boolean =>
  HIDDEN.has(field) || (depth === 0 && HIDDEN_ON_TOP.has(field))

/** Whether a history tells only that a field changed. */
export const isSealedField = (field: string): boolean => SEALED.has(field)

/** Something in a visit file that cannot stand. */
export interface VisitFileProblem {
  /** JSON pointer (RFC 6901), `/jobs/2/labour/hours`; `` for the whole file. */
  readonly where: string
  /** What is wrong, in English, one line. */
  readonly what: string
}

/** A JSON pointer from its steps. */
export const pointerOf = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** `visit.json: /settlement/payments: paid 1376.00, due 1396.60`, always one line. */
export const formatVisitFileProblem = (
  fileName: string,
  { where, what }: VisitFileProblem,
): string =>
  [fileName, where, what]
    .filter((part) => part !== '')
    .join(': ')
    .replaceAll(/\s+/g, ' ')

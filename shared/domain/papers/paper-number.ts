import type { Day } from '#shared/kernel/day.ts'
import { PAPER_PREFIX, type PaperKind } from './paper-kind.ts'

/**
 * The number people read on a paper, e.g. `RO-20261122-007`.
 * Given at issue, never to a draft; `sequence` counts from 1 within the kind and the day.
 */
export const formatPaperNumber = (kind: PaperKind, day: Day, sequence: number): string =>
  `${PAPER_PREFIX[kind]}-${day.replaceAll('-', '')}-${String(sequence).padStart(3, '0')}`

const CORRECTION = /^(?<first>[A-Z]+-\d{8}-\d{3,})-(?<round>\d+)$/

/**
 * The number of a paper that corrects another: that of the first with the round behind it,
 * `RO-20261122-007-2`. Whatever cites the first, on paper or in the records, stays right, and both
 * are found by it.
 */
export function formatCorrectionNumber(corrected: string): string {
  const { first = corrected, round = '1' } = CORRECTION.exec(corrected)?.groups ?? {}
  return `${first}-${Number(round) + 1}`
}

/** The number of the first paper behind a correction: `RO-20261122-007` of `RO-20261122-007-2`. */
export const firstNumberOf = (number: string): string =>
  CORRECTION.exec(number)?.groups?.first ?? number

import type { Day } from '#shared/kernel/day.ts'
import { PAPER_PREFIX, type PaperKind } from './paper-kind.ts'

/**
 * The number people read on a paper, e.g. `RO-20261122-007`.
 * Given at issue, never to a draft; `sequence` counts from 1 within the kind and the day.
 */
export const formatPaperNumber = (kind: PaperKind, day: Day, sequence: number): string =>
  `${PAPER_PREFIX[kind]}-${day.replaceAll('-', '')}-${String(sequence).padStart(3, '0')}`

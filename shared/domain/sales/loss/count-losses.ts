import type { Sale } from '../sale.ts'
import { LOSS_REASONS, type LossReason } from './loss.ts'

/** How often a reason was given, of how many lost buyers. */
export interface LossCount<T> {
  readonly reason: LossReason
  readonly lost: readonly T[]
  readonly of: number
}

/** Lost buyers by reason, the most frequent first; reasons that nobody gave are left out. */
export function countLosses<T>(
  records: readonly T[],
  saleOf: (record: T) => Pick<Sale, 'state' | 'loss'>,
): LossCount<T>[] {
  const lost = records.filter((record) => saleOf(record).state === 'lost')
  return LOSS_REASONS.map((reason) => ({
    reason,
    lost: lost.filter((record) => saleOf(record).loss?.reason === reason),
    of: lost.length,
  }))
    .filter((count) => count.lost.length > 0)
    .sort((a, b) => b.lost.length - a.lost.length)
}

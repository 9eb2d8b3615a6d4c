import { listOpenGifts, timesLeft } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Say } from '#shared/i18n/words.ts'

/** What is still to be given with a car: `首次保养 1 次 · 机油保养 2 次`. */
export const nameGifts = (sale: Pick<Sale, 'gifts'>, say: Say): string =>
  listOpenGifts(sale)
    .map((gift) => say('handOver.memory.giftOpen', { name: gift.name, count: timesLeft(gift) }))
    .join(' · ')

import { giftsOf, timesLeft } from '#shared/domain/sales/gift/gift.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import { createWording, NOTHING } from '../../wording.ts'
import type { DeliveryListInput } from './present.ts'

/** What comes with the car and what is still to be used; nothing where nothing is given. */
export function presentGifts(input: DeliveryListInput): LineTable | undefined {
  const { say } = createWording(input)
  const { sale, handOver } = input
  const quotation = sale.quotations.find(({ id }) => id === sale.order?.quotationId)
  const gifts = sale.gifts ?? (quotation === undefined ? [] : giftsOf(quotation))
  if (gifts.length === 0) return undefined
  const times = (count: number): string =>
    count === 0 ? NOTHING : say('paper.delivery-gift-times', { count })
  return {
    head: [
      say('paper.delivery-gift'),
      say('paper.delivery-gift-today'),
      say('paper.delivery-gift-later'),
    ],
    lines: gifts.map((gift) => {
      const isToday = handOver.givenNow?.includes(gift.name) === true
      const left = sale.gifts === undefined && isToday ? gift.times - 1 : timesLeft(gift)
      return { cells: [gift.name, times(isToday ? 1 : 0), times(left)] }
    }),
  }
}

import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { TradeIn } from '../sales/quotation/quotation.ts'
import type { Sale } from '../sales/sale.ts'
import type { Appraisal } from './appraisal.ts'

/** What an appraised car counts for in a quotation; undefined before the owner was offered a price. */
export function tradeInOf({ car, offer, state }: Appraisal): TradeIn | undefined {
  if (offer === undefined || state === 'declined') return undefined
  return { car: [car.car, car.plate].filter((part) => part !== '').join(' '), amount: offer.amount }
}

/** The trade-in of a sale: of several looks the one bought, else the one offered last. */
export function findTradeIn(appraisals: readonly Appraisal[]): TradeIn | undefined {
  const offered = appraisals
    .filter((appraisal) => tradeInOf(appraisal) !== undefined)
    .sort((a, b) => (rankOf(a) < rankOf(b) ? 1 : -1))
  return offered[0] && tradeInOf(offered[0])
}

const rankOf = ({ state, offer }: Appraisal): string =>
  `${state === 'bought' ? 1 : 0}${offer?.at ?? ''}`

/**
 * A car that is set off against a new one is bought at the price the order counts it for: else the buyer
 * would owe another sum than the contract says.
 */
export function checkTradeIn(
  appraisal: Appraisal,
  sale: Sale,
): Result<null, 'purchase.trade-in-differs'> {
  const { order } = sale
  if (order === undefined || order.cancelled !== undefined) return ok(null)
  const agreed = sale.quotations.find(({ id }) => id === order.quotationId)?.tradeIn
  if (agreed === undefined || agreed.amount === appraisal.offer?.amount) return ok(null)
  return fail('purchase.trade-in-differs', { amount: agreed.amount })
}

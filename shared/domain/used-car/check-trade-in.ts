import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Sale } from '../sales/sale.ts'
import type { Appraisal } from './appraisal.ts'

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
  // Another old car may be what the order counts.
  const isOther = agreed?.appraisalId !== undefined && agreed.appraisalId !== appraisal.id
  if (agreed === undefined || isOther) return ok(null)
  if (agreed.amount === appraisal.offer?.amount) return ok(null)
  return fail('purchase.trade-in-differs', { amount: agreed.amount })
}

import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Visit } from '../visit/visit.ts'
import type { AccountReceipt } from './account-receipt.ts'
import { computeOwed } from './compute-owed.ts'

export type AccountReceiptRefusal =
  | 'account.not-positive'
  | 'account.nothing-owed'
  | 'account.more-than-owed'

/**
 * Takes money for what was put on account, in part or in full, never more than is owed:
 * `account.more-than-owed` carries {amount}, minor units.
 */
export function takeAccountReceipt(
  visit: Visit,
  receipt: AccountReceipt,
): Result<Visit, AccountReceiptRefusal> {
  if (!(receipt.amount > 0)) return fail('account.not-positive')
  const owed = computeOwed(visit)
  if (owed <= 0) return fail('account.nothing-owed')
  if (receipt.amount > owed) return fail('account.more-than-owed', { amount: owed })
  return ok({ ...visit, receipts: [...visit.receipts, { ...receipt, note: receipt.note.trim() }] })
}

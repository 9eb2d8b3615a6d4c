import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementSignature, checkAgreed } from '../../approval/agreed.ts'
import type { Sale } from '../sale.ts'
import type { CompleteDraft } from './complete-draft.ts'

export type SignHandOverRefusal =
  | 'sale.closed'
  | 'hand-over.no-car'
  | 'hand-over.not-inspected'
  | 'signature.not-as-shown'

/** The buyer’s name under what was read: the whole list is kept with it, as it stood. */
export function signHandOver(
  sale: Sale,
  read: CompleteDraft,
  signature: AgreementSignature,
): Result<Sale, SignHandOverRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.order?.stockCarId === undefined) return fail('hand-over.no-car')
  // Nobody signs for a car that nobody has looked at.
  if (sale.preDelivery === undefined) return fail('hand-over.not-inspected')
  const checked = checkAgreed(signature)
  if (!checked.ok) return checked
  return ok({ ...sale, handOverDraft: { ...read, signature }, updatedAt: signature.at })
}

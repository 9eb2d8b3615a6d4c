import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementSignature, checkAgreed } from '../../approval/agreed.ts'
import type { PaperSignature } from '../../extras/service-contract.ts'
import type { Sale } from '../sale.ts'
import type { SaleOrder } from './sale-order.ts'

export type SignOrderRefusal =
  | 'sale.closed'
  | 'order.none'
  | 'order.signed'
  | 'signature.not-as-shown'

/** How a contract is signed: drawn on the display under what was read, or with a pen. */
export type OrderSigning =
  | { readonly signature: AgreementSignature }
  | { readonly signedOnPaper: PaperSignature }

/** Whether the buyer has signed the contract. */
export const isOrderSigned = ({
  signature,
  signedOnPaper,
}: Pick<SaleOrder, 'signature' | 'signedOnPaper'>): boolean =>
  signature !== undefined || signedOnPaper !== undefined

/** Keeps the buyer's signature under the contract, once. */
export function signOrder(sale: Sale, signing: OrderSigning): Result<Sale, SignOrderRefusal> {
  const { order } = sale
  if (sale.state !== 'open') return fail('sale.closed')
  if (order === undefined) return fail('order.none')
  if (isOrderSigned(order)) return fail('order.signed', { number: order.number })
  if ('signature' in signing) {
    const proven = checkAgreed(signing.signature)
    if (!proven.ok) return proven
  }
  const { at } = 'signature' in signing ? signing.signature : signing.signedOnPaper
  return ok({ ...sale, order: { ...order, ...signing }, updatedAt: at })
}

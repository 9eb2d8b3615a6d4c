import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { contractPriceOf } from '#shared/domain/sales/order/deposit-limit.ts'
import {
  movePromise as move,
  type OrderRefusal,
  placeOrder as place,
} from '#shared/domain/sales/order/place-order.ts'
import type { SaleOrder } from '#shared/domain/sales/order/sale-order.ts'
import { type SignOrderRefusal, signOrder as sign } from '#shared/domain/sales/order/sign-order.ts'
import { checkGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import type { QuotationId } from '#shared/domain/sales/quotation/quotation.ts'
import { findQuotation, quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { changeSale, whoOf } from '../change-sale.ts'
import { giveCarBack, type KeepRefusal, keepCar } from './keep-car.ts'
import { writeContract } from './order-paper.ts'
import { totalsOf } from './totals-of.ts'

/** What is agreed beside the quotation. */
export interface OrderDraft
  extends Pick<SaleOrder, 'promisedOn'>,
    Partial<Pick<SaleOrder, 'place' | 'note'>> {
  readonly quotationId: QuotationId
  readonly deposit?: SaleOrder['deposit'] | undefined
  /** What comes next for the consultant, in the screen's words. */
  readonly nextWords: string
}

export type PlaceRefusal = KeepRefusal | 'order.given-waits'

/**
 * Places the order and writes its contract. A car of the yard that was quoted is kept for the buyer in
 * the same breath: if somebody else has it, nothing is ordered.
 */
export const placeOrder = async (
  session: Session,
  id: SaleId,
  draft: OrderDraft,
): Promise<Saved<IssuedPaper, PlaceRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  const who = { ...whoOf(session), at: desk.at }
  return session.change('place-order', async (work): Promise<Result<IssuedPaper, PlaceRefusal>> => {
    const before = await work.sales.get(id)
    const quotation = findQuotation(before, draft.quotationId)
    if (quotation === undefined) return fail('quotation.unknown')
    const totals = totalsOf(quotation, session.shop)
    const { listPrice, approval, by } = quotation
    const writer = await work.staff.get(by)
    const limits = quotingRulesOf(session.shop).givenLimits
    const allowed = checkGiven(totals.given, { writer, listPrice, approval, limits })
    // Said on the quotation's own sheet: there the manager says yes.
    if (!allowed.ok) return fail('order.given-waits', { amount: totals.given })
    const number = await work.takeNumber('sales-contract', dayOf(who.at, who.offsetMinutes))
    const contractPrice = contractPriceOf(totals)
    const placed = place(before, { ...draft, ...who, number, contractPrice })
    if (!placed.ok) return placed
    const { stockCarId } = quotation
    const kept =
      stockCarId === undefined ? placed : await keepCar(work, placed.value, stockCarId, who.at)
    if (!kept.ok) return kept
    const next = { what: draft.nextWords, on: draft.promisedOn }
    const sale: Sale = { ...kept.value, next }
    const { order } = sale
    if (order === undefined) return fail('order.none')
    await work.sales.put(sale)
    return ok(await writeContract(work, desk, { sale, order, quotation }))
  })
}

/** Writes the contract once more: with the car that is kept by now, or the signature. */
export const issueContract = async (
  session: Session,
  id: SaleId,
): Promise<Saved<IssuedPaper, OrderRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change('issue-contract', async (work) => {
    const sale = await work.sales.get(id)
    const quotation = quotationOf(sale)
    const { order } = sale
    if (order === undefined) return fail('order.none')
    if (quotation === undefined) return fail('quotation.unknown')
    return ok(await writeContract(work, desk, { sale, order, quotation }))
  })
}

/** Promises another day. */
export const movePromise = (
  session: Session,
  id: SaleId,
  promise: { readonly to: Day; readonly reason: string },
): Promise<Saved<Sale, OrderRefusal>> =>
  changeSale(session, 'move-promise', id, (sale) => move(sale, promise, whoOf(session)))

/** Keeps a car of the shop for the order; the one kept before goes back. */
export const keepCarFor = (
  session: Session,
  id: SaleId,
  carId: StockCarId,
): Promise<Saved<Sale, KeepRefusal>> =>
  session.change('keep-car', async (work): Promise<Result<Sale, KeepRefusal>> => {
    const kept = await keepCar(work, await work.sales.get(id), carId, session.clock.now())
    if (kept.ok) await work.sales.put(kept.value)
    return kept
  })

/** Gives the order's car back to the yard. */
export const releaseCarOf = (session: Session, id: SaleId): Promise<Saved<Sale, KeepRefusal>> =>
  session.change('release-car', async (work): Promise<Result<Sale, KeepRefusal>> => {
    const sale = await work.sales.get(id)
    if (sale.state !== 'open') return fail('sale.closed')
    const freed = await giveCarBack(work, sale, session.clock.now())
    if (freed.ok) await work.sales.put(freed.value)
    return freed
  })

/** The buyer's name under the contract, as it was read on the display. */
export const signOrder = (
  session: Session,
  id: SaleId,
  drawn: Omit<AgreementSignature, 'at'>,
): Promise<Saved<Sale, SignOrderRefusal>> =>
  changeSale(session, 'sign-order', id, (sale) =>
    sign(sale, { signature: { ...drawn, at: session.clock.now() } }),
  )

/** The buyer has signed the printed contract with a pen. */
export const signOrderOnPaper = (
  session: Session,
  id: SaleId,
): Promise<Saved<Sale, SignOrderRefusal>> =>
  changeSale(session, 'sign-order-on-paper', id, (sale) =>
    sign(sale, { signedOnPaper: { by: session.staff.id, at: session.clock.now() } }),
  )

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findDraft, saveDraft } from '#renderer/db/drafts.ts'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { getShop } from '#renderer/db/repositories/shop.ts'
import { findQuotationView } from '#renderer/features/showing/quotation/find-quotation-view.ts'
import { approveQuotation, giveQuotation } from '#renderer/features/showroom/quotation/commands.ts'
import { issueQuotation } from '#renderer/features/showroom/quotation/issue-quotation.ts'
import { saveQuoting } from '#renderer/features/showroom/quotation/settings/commands.ts'
import { quotationDraftKey } from '#renderer/session/quotation-draft.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { day } from '#shared/kernel/day.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const sun = aConsultant({ id: anId<'Staff'>(), name: '孙倩' })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
const SALE = anId<'Sale'>()

const as = (session: Session, staff: Staff): Session => createSession({ ...session, staff })

/** 王建国 talks about a price with 孙倩. */
const openNegotiation = async (): Promise<Session> => {
  const session = await openDesk(async (work, { nextId }) => {
    for (const each of [sun, manager]) await work.staff.put(each)
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    await work.sales.put(aSale({ id: SALE, customerId: customer.id }))
  })
  return as(session, sun)
}

const holding = (changes: Partial<QuotationDraft> = {}): QuotationDraft =>
  aQuotation({ validUntil: day('2026-11-29'), invoiceOn: day('2026-12-05'), ...changes })

const give = async (session: Session, draft: QuotationDraft) => {
  const sale = unwrap(await giveQuotation(session, SALE, draft))
  const last = sale.quotations.at(-1)
  if (last === undefined) throw new Error('nothing was given')
  return last
}

const GENEROUS = holding({ discount: money(9_000_00) })

describe('a quotation', () => {
  it('becomes a version that keeps the tax of its day, and brings the sale to the negotiation', async () => {
    const session = await openNegotiation()
    const first = await give(session, holding())
    const second = await give(session, holding({ discount: money(2_000_00) }))
    expect([first.version, second.version]).toEqual([1, 2])
    const none = { ...USUAL_PURCHASE_TAX, reliefs: [] }
    unwrap(await saveQuoting(as(session, manager), { purchaseTax: none }))
    const sale = (await findSale(session.db, SALE))?.sale
    expect(sale?.step).toBe('negotiation')
    const [kept] = sale?.quotations ?? []
    if (kept === undefined) throw new Error('the first version is gone')
    const now = quotingRulesOf(await getShop(session.db).then((shop) => shop ?? session.shop))
    expect(now.purchaseTax.reliefs).toEqual([])
    expect(computeQuotation(kept, now.purchaseTax)).toEqual(
      computeQuotation(first, USUAL_PURCHASE_TAX),
    )
  })

  it.each<[string, Partial<QuotationDraft>]>([
    ['quotation.car-empty', { carName: ' ' }],
    ['quotation.price-missing', { listPrice: ZERO }],
    ['quotation.discount-range', { discount: money(-1) }],
    ['quotation.discount-range', { discount: money(113_000_00) }],
    [
      'quotation.line-range',
      { lines: [{ kind: 'option', name: '膜', price: money(-1), cost: ZERO }] },
    ],
    ['quotation.trade-in-range', { tradeIn: { car: '', amount: money(1) } }],
    ['quotation.valid-past', { validUntil: day('2026-11-21') }],
  ])('is refused as %s and nothing is kept', async (code, change) => {
    const session = await openNegotiation()
    expect(await giveQuotation(session, SALE, holding(change))).toMatchObject({ ok: false, code })
    expect((await findSale(session.db, SALE))?.sale.quotations).toEqual([])
  })

  it.each<[string, Partial<NonNullable<QuotationDraft['finance']>>]>([
    ['finance.months-range', { months: 0 }],
    ['finance.down-payment-range', { downPayment: money(110_000_01) }],
    ['finance.nothing-to-lend', { downPayment: money(110_000_00) }],
    ['finance.balloon-range', { balloon: money(80_000_00) }],
    ['finance.fee-range', { fee: money(-1) }],
  ])('with a loan that cannot be is refused as %s', async (code, change) => {
    const session = await openNegotiation()
    const finance = {
      lender: '招商银行',
      method: 'equal-instalment' as const,
      downPayment: money(33_000_00),
      balloon: ZERO,
      months: 36,
      yearlyRate: basisPoints(380),
      fee: ZERO,
      ...change,
    }
    expect(await giveQuotation(session, SALE, holding({ finance }))).toMatchObject({
      ok: false,
      code,
    })
  })
})

describe('a version beyond the limit', () => {
  it('is not printed before the manager allows it, and then is; the next one waits again', async () => {
    const session = await openNegotiation()
    const version = await give(session, GENEROUS)
    expect(await issueQuotation(session, SALE, version.id, 'zh-CN')).toMatchObject({
      code: 'given.over-limit',
    })
    expect(await listPapersBelongingTo(session.db, SALE)).toEqual([])
    expect(await approveQuotation(session, SALE, version.id)).toMatchObject({
      code: 'given.over-limit',
    })
    unwrap(await approveQuotation(as(session, manager), SALE, version.id))
    const paper = unwrap(await issueQuotation(session, SALE, version.id, 'zh-CN'))
    expect(paper.number).toMatch(/^GB-20261122-\d{3}$/)
    expect(unwrap(await issueQuotation(session, SALE, version.id, 'zh-CN')).id).toBe(paper.id)
    const next = await give(session, GENEROUS)
    expect(await issueQuotation(session, SALE, next.id, 'zh-CN')).toMatchObject({
      code: 'given.over-limit',
    })
  })

  it('is refused to a manager whose own limit does not reach so far', async () => {
    const session = await openNegotiation()
    const version = await give(session, holding({ discount: money(20_000_00) }))
    expect(await approveQuotation(as(session, manager), SALE, version.id)).toMatchObject({
      code: 'given.over-limit',
    })
  })
})

describe('what the buyer sees on the counter display', () => {
  const show = async (session: Session, draft: QuotationDraft) => {
    await saveDraft(session.db, quotationDraftKey(SALE), draft)
    return findQuotationView(session, SALE)
  }

  it('follows what is written, and never says what anything costs', async () => {
    const session = await openNegotiation()
    const draft = holding({
      carCost: money(101_234_56),
      lines: [{ kind: 'package', name: '首年保养两次', price: money(390_00), cost: money(177_77) }],
    })
    const view = unwrap(await show(session, draft))
    const totals = computeQuotation(draft, USUAL_PURCHASE_TAX)
    expect(view).toMatchObject({ total: totals.total, due: totals.due, car: draft.carName })
    expect(view.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(totals.total)
    expect(view.gifts).toEqual([{ name: '首年保养两次', amount: 390_00 }])
    for (const cost of ['10123456', '17777', 'cost']) {
      expect(JSON.stringify(view)).not.toContain(cost)
    }
  })

  it('is held back while it gives away too much, until that very version is allowed', async () => {
    const session = await openNegotiation()
    expect(await show(session, GENEROUS)).toMatchObject({ code: 'given.over-limit' })
    const version = await give(session, GENEROUS)
    unwrap(await approveQuotation(as(session, manager), SALE, version.id))
    expect((await show(session, GENEROUS)).ok).toBe(true)
    expect(await show(session, { ...GENEROUS, discount: money(9_100_00) })).toMatchObject({
      code: 'given.over-limit',
    })
  })

  it('is held back while it does not hang together, and nothing typed is lost by that', async () => {
    const session = await openNegotiation()
    const half = holding({ listPrice: ZERO })
    expect(await show(session, half)).toMatchObject({ code: 'quotation.price-missing' })
    expect(await findDraft(session.db, quotationDraftKey(SALE))).toEqual(half)
  })
})

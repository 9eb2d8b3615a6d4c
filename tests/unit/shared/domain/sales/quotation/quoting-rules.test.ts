import { describe, expect, it } from 'vitest'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { draftOf } from '#shared/domain/sales/quotation/draft-of.ts'
import { approveGiven, USUAL_GIVEN_LIMITS } from '#shared/domain/sales/quotation/given-limit.ts'
import { keepApproval, quote } from '#shared/domain/sales/quotation/quote.ts'
import { hasPurchaseTax, quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { waitsForApproval } from '#shared/domain/sales/quotation/waits-for-approval.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const today = day('2026-11-20')
const give = (draft = aQuotation(), sale = aSale()) =>
  unwrap(quote(sale, draft, { id: anId(), by: anId(), at: at('10:00'), today }))

describe('what quotations go by', () => {
  it('begins with what is usual on the mainland', () => {
    expect(quotingRulesOf({ currency: 'CNY' })).toEqual({
      purchaseTax: USUAL_PURCHASE_TAX,
      givenLimits: USUAL_GIVEN_LIMITS,
      validDays: 7,
    })
  })

  it('is what the shop has set', () => {
    const givenLimits = { consultant: basisPoints(100) }
    const rules = quotingRulesOf({ currency: 'CNY', quoting: { givenLimits, validDays: 3 } })
    expect(rules).toMatchObject({ givenLimits, validDays: 3, purchaseTax: USUAL_PURCHASE_TAX })
  })

  it('adds no mainland tax in Taiwan and Hong Kong, whatever was set before', () => {
    for (const currency of ['TWD', 'HKD'] as const) {
      const quoting = { purchaseTax: USUAL_PURCHASE_TAX }
      const { purchaseTax } = quotingRulesOf({ currency, quoting })
      expect(hasPurchaseTax({ currency })).toBe(false)
      expect(computeQuotation(aQuotation(), purchaseTax).purchaseTax?.tax).toBe(0)
    }
  })
})

describe('a version that was given', () => {
  it('keeps the tax of its day when the rule changes', () => {
    const draft = aQuotation({ taxRule: USUAL_PURCHASE_TAX })
    const dearer = { ...USUAL_PURCHASE_TAX, reliefs: [] }
    expect(computeQuotation(draft, dearer)).toEqual(computeQuotation(draft, USUAL_PURCHASE_TAX))
    const { taxRule: _rule, ...now } = draft
    expect(computeQuotation(now, dearer).total).toBeGreaterThan(
      computeQuotation(draft, dearer).total,
    )
  })

  it('is written on as a draft without its yes, its writer and its rule', () => {
    const draft = aQuotation()
    const [version] = give({ ...draft, taxRule: USUAL_PURCHASE_TAX }).quotations
    if (version === undefined) throw new Error('nothing was given')
    expect(
      draftOf({ ...version, approval: { by: anId(), at: at('11:00'), amount: money(1) } }),
    ).toEqual(draft)
  })
})

describe('a version beyond the limit of its writer', () => {
  const writer = aConsultant()
  const manager = aConsultant({ roles: ['manager'] })
  const generous = aQuotation({ discount: money(8_000_00) })

  it('waits; the yes is for that version and for no later one', () => {
    const sale = give(generous)
    const [first] = sale.quotations
    if (first === undefined) throw new Error('nothing was given')
    expect(waitsForApproval(first, writer, USUAL_GIVEN_LIMITS)).toBe(true)
    const yes = unwrap(
      approveGiven(money(8_000_00), {
        approver: manager,
        listPrice: first.listPrice,
        at: at('10:05'),
      }),
    )
    const approved = unwrap(keepApproval(sale, first.id, yes))
    const next = give(generous, approved)
    expect(
      next.quotations.map((each) => waitsForApproval(each, writer, USUAL_GIVEN_LIMITS)),
    ).toEqual([false, true])
  })

  it('does not wait where the writer may give it, and always where nobody knows the writer', () => {
    const [version] = give(generous).quotations
    if (version === undefined) throw new Error('nothing was given')
    expect(waitsForApproval(version, manager, USUAL_GIVEN_LIMITS)).toBe(false)
    expect(waitsForApproval(version, undefined, USUAL_GIVEN_LIMITS)).toBe(true)
  })

  it('counts packages as given away', () => {
    const packages = aQuotation({
      discount: money(3_000_00),
      lines: [{ kind: 'package', name: '三次保养', price: money(2_400_00), cost: money(900_00) }],
    })
    const [version] = give(packages).quotations
    if (version === undefined) throw new Error('nothing was given')
    // 3 % of 113 000 is 3 390: the discount alone is within it.
    expect(waitsForApproval(version, writer, USUAL_GIVEN_LIMITS)).toBe(true)
  })
})

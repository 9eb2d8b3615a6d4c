import { describe, expect, it } from 'vitest'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { checkQuoting } from '#shared/domain/sales/quotation/check-quoting.ts'
import type { LenderOffer, QuotingSettings } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { day } from '#shared/kernel/day.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const lender: LenderOffer = {
  name: '招商银行',
  method: 'equal-instalment',
  yearlyRate: basisPoints(380),
  months: 36,
  leastDown: basisPoints(2000),
  fee: ZERO,
}
const relief = USUAL_PURCHASE_TAX.reliefs[1]
if (relief === undefined) throw new Error('the relief of 2026 and 2027 is gone')
const taxed = (change: Partial<typeof relief>): QuotingSettings => ({
  purchaseTax: { ...USUAL_PURCHASE_TAX, reliefs: [{ ...relief, ...change }] },
})

describe('what a shop sets for its quotations', () => {
  it('may be as usual, or nothing at all', () => {
    for (const settings of [{}, { purchaseTax: USUAL_PURCHASE_TAX, lenders: [lender] }]) {
      expect(checkQuoting(settings)).toEqual({ ok: true, value: settings })
    }
  })

  it.each<[string, QuotingSettings]>([
    ['quoting.relief-order', taxed({ until: day('2025-12-31') })],
    ['quoting.share-range', taxed({ share: basisPoints(10_001) })],
    ['quoting.relief-energy', taxed({ energies: [] })],
    ['quoting.share-range', { givenLimits: { consultant: basisPoints(10_001) } }],
    ['quoting.name-empty', { lenders: [{ ...lender, name: ' ' }] }],
    ['quoting.months-range', { lenders: [{ ...lender, months: 0 }] }],
    ['quoting.months-range', { lenders: [lender, { ...lender, months: 61 }] }],
    ['quoting.share-range', { lenders: [{ ...lender, leastDown: basisPoints(10_001) }] }],
    [
      'quoting.name-empty',
      { usualLines: [{ kind: 'option', name: '', price: money(1), cost: ZERO }] },
    ],
  ])('is refused as %s', (code, settings) => {
    expect(checkQuoting(settings)).toMatchObject({ ok: false, code })
  })

  it('says which line has no name', () => {
    expect(checkQuoting({ lenders: [lender, { ...lender, name: '' }] })).toMatchObject({
      detail: { line: 2 },
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { checkQuotation } from '#shared/domain/sales/quotation/check-quotation.ts'
import { compareQuotations } from '#shared/domain/sales/quotation/compare-quotations.ts'
import {
  computeQuotation,
  computeQuotationMargin,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import { approveGiven, checkGiven, mostGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import {
  QUOTATION_LINE_KINDS,
  type QuotationDraft,
} from '#shared/domain/sales/quotation/quotation.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { day } from '#shared/kernel/day.ts'
import { money, sum, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const quoted: QuotationDraft = {
  carName: '海豹06 DM-i 豪华型',
  energy: 'plug-in-hybrid',
  listPrice: money(113_000_00),
  carCost: money(101_500_00),
  discount: money(3_000_00),
  lines: [
    { kind: 'option', name: '行车记录仪', price: money(800_00), cost: money(350_00) },
    { kind: 'package', name: '首年保养两次', price: money(960_00), cost: money(520_00) },
    { kind: 'insurance', name: '交强险和商业险', price: money(4_600_00), cost: money(4_600_00) },
    { kind: 'registration', name: '上牌', price: money(500_00), cost: money(300_00) },
  ],
  tradeIn: { car: '2016 款朗逸', amount: money(28_000_00) },
  invoiceOn: day('2026-11-27'),
  validUntil: day('2026-12-04'),
  words: '',
}

const anyMoney = (max: number) => fc.integer({ min: 0, max }).map(money)
const anyQuotation: fc.Arbitrary<QuotationDraft> = fc
  .record({
    energy: fc.constantFrom(...ENERGIES),
    listPrice: fc.integer({ min: 50_000_00, max: 900_000_00 }).map(money),
    discount: anyMoney(40_000_00),
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom(...QUOTATION_LINE_KINDS),
        name: fc.constantFrom('脚垫', '贴膜', '保险', '上牌'),
        price: anyMoney(9_000_00),
        cost: anyMoney(9_000_00),
      }),
      { maxLength: 8 },
    ),
    tradeIn: anyMoney(80_000_00),
    down: fc.integer({ min: 10, max: 80 }),
    isFinanced: fc.boolean(),
  })
  .map(({ tradeIn, down, isFinanced, ...rest }) => ({
    ...quoted,
    ...rest,
    tradeIn: { car: '旧车', amount: tradeIn },
    ...(isFinanced
      ? {
          finance: {
            lender: '银行',
            method: 'equal-instalment' as const,
            downPayment: money(Math.floor(((rest.listPrice - rest.discount) * down) / 100)),
            balloon: ZERO,
            months: 36,
            yearlyRate: basisPoints(399),
            fee: ZERO,
          },
        }
      : {}),
  }))

describe('a quotation', () => {
  it('says what the car costs on the road and what the buyer brings', () => {
    const totals = computeQuotation(quoted, USUAL_PURCHASE_TAX)
    expect(totals).toMatchObject({
      carPrice: 110_000_00,
      byKind: { option: 800_00, package: 0, insurance: 4_600_00, registration: 500_00 },
      // 110 000 ÷ 1.13 × 10 %, half of it let off.
      purchaseTax: { full: 9_734_51, relief: 4_867_26, tax: 4_867_25 },
      total: 120_767_25,
      due: 92_767_25,
      given: 3_960_00,
    })
  })

  it('always adds up: what is lent, traded in and brought is the total', () => {
    fc.assert(
      fc.property(anyQuotation, (draft) => {
        const totals = computeQuotation(draft, USUAL_PURCHASE_TAX)
        expect(totals.due + totals.financed + totals.tradeIn).toBe(totals.total)
        const parts = [totals.carPrice, ...Object.values(totals.byKind)]
        expect(sum(parts) + (totals.purchaseTax?.tax ?? 0)).toBe(totals.total)
      }),
    )
  })

  it('leaves a margin: what comes in less what goes out', () => {
    // 110 000 − 101 500, and 450 − 520 + 0 + 200 on the lines.
    expect(computeQuotationMargin(quoted)).toBe(8_630_00)
    const { carCost: _unknown, ...uncosted } = quoted
    expect(computeQuotationMargin(uncosted)).toBeUndefined()
  })

  it('gives a package away at its cost, a discount at its price', () => {
    const cut = { ...quoted, discount: money(quoted.discount + 960_00), lines: [] }
    const pack = { ...quoted, lines: quoted.lines.filter(({ kind }) => kind === 'package') }
    const given = (draft: QuotationDraft) => computeQuotation(draft, USUAL_PURCHASE_TAX).given
    expect(given(cut)).toBe(given(pack))
    expect((computeQuotationMargin(pack) ?? 0) - (computeQuotationMargin(cut) ?? 0)).toBe(440_00)
  })

  const loan = {
    lender: '银行',
    method: 'equal-instalment',
    downPayment: ZERO,
    balloon: ZERO,
    months: 0,
    yearlyRate: basisPoints(399),
    fee: ZERO,
  } as const
  it.each([
    ['no car', { carName: ' ' }, 'quotation.car-empty'],
    ['no price', { listPrice: ZERO }, 'quotation.price-missing'],
    ['all given away', { discount: money(113_000_00) }, 'quotation.discount-range'],
    ['a discount below nothing', { discount: money(-1) }, 'quotation.discount-range'],
    [
      'a line without a name',
      { lines: [{ kind: 'other', name: '', price: ZERO, cost: ZERO }] },
      'quotation.line-name-empty',
    ],
    [
      'a line below nothing',
      { lines: [{ kind: 'other', name: '贴膜', price: money(-1), cost: ZERO }] },
      'quotation.line-range',
    ],
    [
      'an old car without a name',
      { tradeIn: { car: '', amount: ZERO } },
      'quotation.trade-in-range',
    ],
    ['a day gone by', { validUntil: day('2026-11-26') }, 'quotation.valid-past'],
    ['a loan over 0 months', { finance: loan }, 'finance.months-range'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    expect(checkQuotation({ ...quoted, ...changes }, day('2026-11-27'))).toMatchObject({
      ok: false,
      code,
    })
  })
})

describe('what is given away', () => {
  const price = money(113_000_00)
  const consultant = aConsultant()
  const manager = aConsultant({ roles: ['consultant', 'manager'] })

  it('is free up to the limit of the best role', () => {
    expect(mostGiven(consultant, price)).toBe(3_390_00)
    expect(mostGiven(manager, price)).toBe(11_300_00)
    expect(mostGiven({ roles: ['technician'] }, price)).toBe(0)
  })

  it('waits for a yes beyond it, and the yes holds up to its amount', () => {
    const asked = money(3_960_00)
    const writing = { writer: consultant, listPrice: price }
    expect(checkGiven(asked, writing)).toMatchObject({
      code: 'given.over-limit',
      detail: { amount: 3_390_00 },
    })
    const approval = unwrap(
      approveGiven(asked, { approver: manager, listPrice: price, at: at('11:00') }),
    )
    expect(checkGiven(asked, { ...writing, approval }).ok).toBe(true)
    expect(checkGiven(money(3_960_01), { ...writing, approval }).ok).toBe(false)
  })

  it('is not allowed by somebody whose own limit is lower', () => {
    const approving = { approver: manager, listPrice: price, at: at('11:00') }
    expect(approveGiven(money(11_300_01), approving).ok).toBe(false)
  })
})

describe('two versions of a quotation', () => {
  it('differ in what changed only', () => {
    const next: QuotationDraft = {
      ...quoted,
      discount: money(2_000_00),
      lines: [
        ...quoted.lines.slice(1),
        { kind: 'package', name: '原厂脚垫', price: money(600_00), cost: money(240_00) },
      ],
    }
    const change = compareQuotations(quoted, next, USUAL_PURCHASE_TAX)
    expect(change.isOtherCar).toBe(false)
    expect(
      change.lines.map(({ name, before, after }) => [name, before?.price, after?.price]),
    ).toEqual([
      ['行车记录仪', 800_00, undefined],
      ['原厂脚垫', undefined, 600_00],
    ])
    expect(change.figures.map(({ figure }) => figure)).toEqual([
      'carPrice',
      'total',
      'due',
      'given',
    ])
  })

  it('that are the same differ in nothing', () => {
    fc.assert(
      fc.property(anyQuotation, (draft) => {
        const copy = { ...draft, id: anId<'Quotation'>() }
        expect(compareQuotations(draft, copy, USUAL_PURCHASE_TAX)).toEqual({
          isOtherCar: false,
          figures: [],
          lines: [],
        })
      }),
    )
  })
})

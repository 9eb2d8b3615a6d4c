import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BuyingRule,
  checkBuyingRule,
  computeBuyingPrice,
} from '#shared/domain/used-car/compute-buying-price.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { money, sum, ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const rule: BuyingRule = {
  taxRate: basisPoints(50),
  gifts: money(300_00),
  commissionRate: basisPoints(100),
  warranty: money(800_00),
  advertising: money(200_00),
  fixedCosts: money(1_500_00),
  profitRate: basisPoints(500),
  interestRate: basisPoints(600),
}

describe('the buying price', () => {
  it('is the expected sale less every term, each told', () => {
    const { price, terms } = computeBuyingPrice(
      { expectedSale: money(100_500_00), preparation: money(2_000_00), expectedDays: 45 },
      rule,
    )
    expect(terms).toEqual({
      preparation: 2_000_00,
      tax: 500_00,
      gifts: 300_00,
      commission: 1_005_00,
      warranty: 800_00,
      advertising: 200_00,
      'fixed-costs': 1_500_00,
      profit: 5_025_00,
      interest: 654_77,
    })
    expect(price).toBe(88_515_23)
  })

  const anyMoney = (max: number) => fc.integer({ min: 0, max }).map(money)
  const anyRate = (max: number) => fc.integer({ min: 0, max }).map(basisPoints)
  const anyRule: fc.Arbitrary<BuyingRule> = fc.record({
    taxRate: anyRate(300),
    gifts: anyMoney(5_000_00),
    commissionRate: anyRate(500),
    warranty: anyMoney(5_000_00),
    advertising: anyMoney(2_000_00),
    fixedCosts: anyMoney(8_000_00),
    profitRate: anyRate(2000),
    interestRate: anyRate(2400),
  })
  const anyInput = fc.record({
    expectedSale: anyMoney(2_000_000_00),
    preparation: anyMoney(60_000_00),
    expectedDays: fc.integer({ min: 0, max: 365 }),
  })

  it('adds up to the expected sale, to the cent', () => {
    fc.assert(
      fc.property(anyInput, anyRule, (input, anyOfRules) => {
        const { price, terms } = computeBuyingPrice(input, anyOfRules)
        expect(price + sum(Object.values(terms))).toBe(input.expectedSale)
      }),
    )
  })

  it('falls with each day the car stands, and has no interest on the first', () => {
    fc.assert(
      fc.property(anyInput, anyRule, (input, anyOfRules) => {
        const standing = (expectedDays: number) =>
          computeBuyingPrice({ ...input, expectedDays }, anyOfRules)
        expect(standing(0).terms.interest).toBe(ZERO)
        expect(standing(input.expectedDays + 30).price).toBeLessThanOrEqual(
          standing(input.expectedDays).price,
        )
      }),
    )
  })

  it('is below nothing where no price would do', () => {
    const dear = { expectedSale: money(5_000_00), preparation: money(9_000_00), expectedDays: 30 }
    expect(computeBuyingPrice(dear, rule).price).toBeLessThan(0)
  })
})

describe('the rule of a shop', () => {
  it('leaves something to give', () => {
    expect(checkBuyingRule(rule).ok).toBe(true)
    expect(checkBuyingRule({ ...rule, profitRate: basisPoints(9_900) })).toMatchObject({
      code: 'appraisal.rule-share',
    })
    expect(checkBuyingRule({ ...rule, warranty: money(-1) })).toMatchObject({
      code: 'appraisal.rule-negative',
    })
  })

  it.each(['CNY', 'TWD', 'HKD'] as const)('is sound as a shop of %s begins', (currency) => {
    expect(checkBuyingRule(usualBuyingRule(currency)).ok).toBe(true)
  })
})

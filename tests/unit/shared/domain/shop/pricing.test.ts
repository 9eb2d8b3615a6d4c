import { describe, expect, it } from 'vitest'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { pricingOf, withPricing } from '#shared/domain/shop/pricing.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

describe('how a shop makes its prices', () => {
  it('is written and read again', () => {
    const pricing = { markups: { original: basisPoints(3000) }, labourCost: money(8_000) }
    expect(pricingOf(withPricing(DEMO_SHOP, pricing))).toEqual(pricing)
  })

  it('is nothing once every field is emptied', () => {
    const plain = withPricing(DEMO_SHOP, { markups: { original: undefined } })
    expect(plain).not.toHaveProperty('markups')
    expect(plain).not.toHaveProperty('labourCost')
    expect(plain.name).toBe(DEMO_SHOP.name)
  })

  it('knows no markup on what the customer brought', () => {
    const pricing = { markups: { 'customer-supplied': basisPoints(1000) } }
    expect(withPricing(DEMO_SHOP, pricing)).not.toHaveProperty('markups')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { PART_CLASSES } from '#shared/domain/estimate/part-line.ts'
import {
  type PricedPart,
  priceFromCost,
  withClass,
  withCost,
} from '#shared/domain/estimate/price-by-class.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { basisPoints } from '#shared/kernel/rate.ts'

const original = { class: 'original', price: money(56_800), number: '5Q0 698 151' } as const
const bosch = {
  class: 'equivalent',
  brand: '博世',
  price: money(39_800),
  cost: money(24_000),
} as const
const standardJob: StandardJob = {
  id: 'front-brake-pads',
  group: 'brakes',
  name: '更换前制动摩擦片',
  category: 'special',
  hours: hours(120),
  parts: [
    { name: '前制动摩擦片', unit: '套', quantity: quantity(1000), choices: [original, bosch] },
  ],
  searchKeys: [],
  order: 0,
}
const markups = { original: basisPoints(2500), equivalent: basisPoints(3333) }
const source = { standardJob, markups }
const pads: PricedPart = { name: '前制动摩擦片', ...original }

describe('a part in another class', () => {
  it('takes make, number, price and buying price of that class from the price list', () => {
    expect(withClass(pads, 'equivalent', source)).toEqual({
      name: '前制动摩擦片',
      class: 'equivalent',
      brand: '博世',
      number: undefined,
      price: 39_800,
      cost: 24_000,
    })
    expect(withClass(withClass(pads, 'equivalent', source), 'original', source)).toMatchObject(
      original,
    )
  })

  it('keeps a price typed by hand where the price list has no such class', () => {
    const typed = { ...pads, brand: '布雷博', price: money(60_000) }
    expect(withClass(typed, 'reused', source)).toMatchObject({ brand: '布雷博', price: 60_000 })
  })

  it('never keeps the make of the class before', () => {
    expect(withClass(pads, 'reused', source)).toMatchObject({ number: undefined })
  })

  it('is marked up anew where its buying price is known', () => {
    const seal: PricedPart = { name: '密封圈', class: 'original', cost: money(1000) }
    expect(withClass(seal, 'equivalent', source).price).toBe(1333)
  })

  it('is billed at nothing when the customer brought it, and priced again when not', () => {
    const own = withClass(pads, 'customer-supplied', source)
    expect(own).toMatchObject({ class: 'customer-supplied', price: 0, number: undefined })
    expect(withClass(own, 'original', source).price).toBe(56_800)
    expect(withClass(own, 'reused', source).price).toBeUndefined()
  })

  it('stays as it is in its own class, whatever was typed', () => {
    const typed = { ...pads, price: money(50_000) }
    expect(withClass(typed, 'original', source)).toBe(typed)
  })
})

describe('a price from a buying price', () => {
  it.each([
    ['a quarter on top', 1000, 'original', 1250],
    ['rounded once, half up', 2, 'original', 3],
    ['customer’s own at nothing', 1000, 'customer-supplied', 0],
    ['none without a markup: it is typed', 1000, 'repaired', undefined],
  ] as const)('%s', (_name, cost, partClass, price) => {
    expect(priceFromCost(money(cost), partClass, markups)).toBe(price)
  })

  it('leaves a typed price alone when there is no markup', () => {
    const part: PricedPart = { name: '密封圈', class: 'repaired', price: money(900) }
    expect(withCost(part, money(500), source)).toMatchObject({ price: 900, cost: 500 })
  })

  it('is never below what was paid, and grows with it', () => {
    const priced = fc.constantFrom(...PART_CLASSES.filter((each) => each !== 'customer-supplied'))
    fc.assert(
      fc.property(fc.nat(1_000_000), priced, fc.nat(100_000), (cost, partClass, rate) => {
        const rates = { [partClass]: basisPoints(rate) }
        const price = priceFromCost(money(cost), partClass, rates) ?? -1
        expect(price).toBeGreaterThanOrEqual(cost)
        expect(priceFromCost(money(cost + 1), partClass, rates)).toBeGreaterThanOrEqual(price)
        // Rounded once: never further than half a fen from the exact figure.
        expect(Math.abs(price * 10_000 - cost * (10_000 + rate))).toBeLessThanOrEqual(5_000)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING_ASKED } from '#shared/domain/sales/needs/needs-sheet.ts'
import { pickBest, suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aVariant } from '#tests/support/domain/sales.ts'
import { aUsedCar } from '#tests/support/domain/used-cars.ts'

const on = day('2026-11-20')
const inChina = { shop: { currency: 'CNY' }, on } as const
const suit = (needs: Partial<typeof NOTHING_ASKED>, seats: readonly number[]) =>
  suitBuyer(
    { ...NOTHING_ASKED, ...needs },
    { variants: seats.map((each) => aVariant({ seats: each })), stock: [] },
    inChina,
  )

describe('the cars that suit a buyer', () => {
  it('cost on the road what the guide price and its purchase tax come to', () => {
    const [car] = suit({}, [5])
    if (car === undefined) throw new Error('one car suits')
    expect(car.price).toBeGreaterThan(car.variant.guidePrice)
    const [taxFree] = suitBuyer(
      NOTHING_ASKED,
      { variants: [car.variant], stock: [] },
      { shop: { currency: 'TWD' }, on },
    )
    expect(taxFree?.price).toBe(car.variant.guidePrice)
  })

  it('are above the budget by what is paid on the road, not by the guide price', () => {
    const variants = [aVariant({ guidePrice: money(150_000_00) })]
    const needs = { ...NOTHING_ASKED, budgetTo: money(155_000_00) }
    const [car] = suitBuyer(needs, { variants, stock: [] }, inChina)
    expect(car?.isFitting).toBe(false)
  })

  it('are said to be here only when one stands in the yard, unsold', () => {
    const variant = aVariant()
    const car = aUsedCar({ kind: 'new', variantId: variant.id })
    const isSaidHere = (changes: Partial<typeof car>): boolean =>
      suitBuyer(NOTHING_ASKED, { variants: [variant], stock: [{ ...car, ...changes }] }, inChina)
        .flatMap(({ reasons }) => reasons)
        .some(({ code }) => code === 'in-stock')
    expect(isSaidHere({})).toBe(true)
    expect(isSaidHere({ state: 'in-transit' })).toBe(false)
    expect(isSaidHere({ saleId: anId<'Sale'>() })).toBe(false)
  })

  it('are only such as fit, as long as there is one; else the nearest, and never too many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 8 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 5 }),
        (seats, people, most) => {
          const cars = suit({ people }, seats)
          const best = pickBest(cars, most)
          const fitting = cars.filter(({ isFitting }) => isFitting)
          expect(best.length).toBe(
            Math.min(most, fitting.length === 0 ? cars.length : fitting.length),
          )
          expect(best.every(({ isFitting }) => isFitting === fitting.length > 0)).toBe(true)
          expect(best[0]).toBe(fitting[0] ?? cars[0])
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCarCost, setRetailPrice } from '#shared/domain/used-car/change-used-stock.ts'
import { computeBoughtFor, computePutIn, usedOf } from '#shared/domain/used-car/used-stock.ts'
import { money, sum } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'
import { aManager, aUsedCar } from '#tests/support/domain/used-cars.ts'

const consultant = { by: aConsultant(), at: at('10:00') }
const manager = { by: aManager(), at: at('11:00') }
const down = { price: money(56_800_00), reason: '同款行情下跌' }

describe('the retail price of a used car', () => {
  it('is set with its reason, and every price before it stays', () => {
    const first = unwrap(setRetailPrice(aUsedCar(), down, consultant))
    const again = unwrap(
      setRetailPrice(first, { price: money(55_800_00), reason: '月底促销' }, manager),
    )
    expect(again.price).toBe(55_800_00)
    expect(usedOf(again).prices).toMatchObject([
      { from: 58_800_00, price: 56_800_00, reason: '同款行情下跌', by: consultant.by.id },
      { from: 56_800_00, price: 55_800_00, reason: '月底促销', by: manager.by.id },
    ])
  })

  it('below cost is the manager’s to say', () => {
    const loss = { price: money(47_000_00), reason: '急售' }
    expect(setRetailPrice(aUsedCar(), loss, consultant)).toMatchObject({
      code: 'used-car.below-cost',
    })
    expect(unwrap(setRetailPrice(aUsedCar(), loss, manager)).price).toBe(47_000_00)
  })

  it.each([
    ['without a reason', aUsedCar(), { ...down, reason: '　' }, 'used-car.reason-empty'],
    ['of nothing', aUsedCar(), { ...down, price: money(0) }, 'used-car.price-range'],
    [
      'that is the old one',
      aUsedCar(),
      { ...down, price: money(58_800_00) },
      'used-car.price-same',
    ],
    ['of a car that has gone', aUsedCar({ state: 'delivered' }), down, 'used-car.gone'],
    ['of a new car', aUsedCar({ kind: 'new' }), down, 'used-car.not-used'],
  ])('is not set %s', (_what, car, draft, code) => {
    expect(setRetailPrice(car, draft, manager)).toMatchObject({ ok: false, code })
  })
})

describe('what a used car has cost', () => {
  const cost = (amount: number, what = '过户费') => ({
    what,
    amount: money(amount),
    at: at('10:00'),
    by: anId<'Staff'>(),
  })

  it('is always what was given for it and all that was put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000_00 }), { maxLength: 12 }),
        (amounts) => {
          const car = amounts.reduce(
            (before, amount) => unwrap(addCarCost(before, cost(amount))),
            aUsedCar(),
          )
          expect(computeBoughtFor(car)).toBe(48_000_00)
          expect(computePutIn(car)).toBe(sum(amounts.map(money)))
          expect(car.cost).toBe(computeBoughtFor(car) + computePutIn(car))
        },
      ),
    )
  })

  it.each([
    ['nothing', cost(0), 'used-car.cost-range'],
    ['something unnamed', cost(100_00, ' '), 'used-car.what-empty'],
  ])('does not grow by %s', (_what, wrong, code) => {
    expect(addCarCost(aUsedCar(), wrong)).toMatchObject({ ok: false, code })
  })
})

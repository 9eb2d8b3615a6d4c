import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankForOrder } from '#shared/domain/sales/stock/rank-for-order.ts'
import {
  daysInStock,
  orderStockCar,
  priceStockCar,
  receiveStockCar,
  shipStockCar,
} from '#shared/domain/sales/stock/run-stock-car.ts'
import { stockAgeOf } from '#shared/domain/sales/stock/stock-age.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const VIN = 'LGXC16AF6P0000002'
const today = day('2026-11-20')
const facts = { today, at: at('10:00'), holder: undefined }
const draft = {
  name: '比亚迪 海豹06',
  vin: '',
  color: '白',
  cost: money(91_000_00),
  price: money(99_800_00),
}
const ordered = (changes: Partial<StockCar> = {}): StockCar => ({
  ...unwrap(orderStockCar(draft, anId<'StockCar'>(), facts)),
  ...changes,
})

describe('a car asked of the maker', () => {
  it.each([
    ['without a name', { name: ' ' }, 'stock.name-empty'],
    ['without a price', { price: money(0) }, 'stock.price-missing'],
    ['with a cost below zero', { cost: money(-1) }, 'stock.cost-range'],
    ['with a VIN that is none', { vin: 'LSVAA4182N2444555' }, 'vin.check-digit'],
  ])('is refused %s', (_what, changes, code) => {
    const car = orderStockCar({ ...draft, ...changes }, anId<'StockCar'>(), facts)
    expect(car).toMatchObject({ code })
  })

  it('is sent, then comes with the VIN read off it', () => {
    const sent = unwrap(shipStockCar(ordered(), at('11:00')))
    expect(sent.state).toBe('in-transit')
    expect(shipStockCar(sent, at('12:00'))).toMatchObject({ code: 'stock.not-coming' })
    const here = unwrap(receiveStockCar(sent, { vin: 'lgxc16af6p0000002', on: today }, facts))
    expect(here).toMatchObject({ state: 'in-stock', vin: VIN, arrivedOn: today })
  })

  it.each([
    ['no VIN', { vin: ' ', on: today }, 'stock.vin-empty'],
    ['sixteen characters', { vin: VIN.slice(1), on: today }, 'vin.length'],
    ['a wrong check digit', { vin: 'LGXC16AF7P0000002', on: today }, 'vin.check-digit'],
    ['a day to come', { vin: VIN, on: day('2026-11-21') }, 'stock.day-future'],
    ['a day before the order', { vin: VIN, on: day('2026-11-19') }, 'stock.day-before'],
  ])('does not come with %s', (_what, given, code) => {
    expect(receiveStockCar(ordered(), given, facts)).toMatchObject({ code })
  })

  it('has a VIN of its own', () => {
    const holder = ordered({ vin: VIN, name: '另一台' })
    const given = { vin: VIN, on: today }
    expect(receiveStockCar(ordered(), given, { ...facts, holder })).toMatchObject({
      code: 'stock.vin-taken',
      detail: { car: '另一台' },
    })
    // Its own number, told before by the maker, is no other car's.
    expect(receiveStockCar(holder, given, { ...facts, holder }).ok).toBe(true)
  })

  it('keeps its price once it is gone', () => {
    const gone = ordered({ state: 'delivered' })
    expect(priceStockCar(gone, money(1), at('12:00'))).toMatchObject({ code: 'stock.delivered' })
    expect(priceStockCar(ordered(), money(0), at('12:00'))).toMatchObject({
      code: 'stock.price-missing',
    })
  })
})

describe('days in the yard', () => {
  it('run from the arrival to today or the hand-over', () => {
    expect(daysInStock({}, today)).toBeUndefined()
    const arrivedOn = day('2026-11-01')
    expect(daysInStock({ arrivedOn }, today)).toBe(19)
    expect(daysInStock({ arrivedOn, deliveredOn: day('2026-11-11') }, today)).toBe(10)
  })

  it.each([
    [30, 'month'],
    [31, 'two-months'],
    [60, 'two-months'],
    [90, 'quarter'],
    [91, 'older'],
  ] as const)('%i are in the band %s', (days, band) => {
    expect(stockAgeOf(days)).toBe(band)
  })
})

describe('the cars for an order', () => {
  const variantId = anId<'CarVariant'>()
  const wanted = { variantId, color: '想要白色', name: draft.name }
  const here = (changes: Partial<StockCar>): StockCar =>
    ordered({ state: 'in-stock', arrivedOn: day('2026-10-01'), ...changes })

  it('begin with the same variant in the colour wished for, then the longest in the yard', () => {
    const old = here({ variantId, color: '黑', arrivedOn: day('2026-08-01') })
    const young = here({ variantId, color: '黑', arrivedOn: day('2026-11-01') })
    const coming = ordered({ variantId, color: '黑' })
    const white = here({ variantId, color: '白', arrivedOn: day('2026-11-15') })
    const other = here({ variantId: anId<'CarVariant'>(), arrivedOn: day('2026-01-01') })
    const ranked = rankForOrder([other, coming, young, old, white], wanted)
    expect(ranked.map(({ car }) => car.id)).toEqual(
      [white, old, young, coming, other].map(({ id }) => id),
    )
    expect(ranked.map(({ suits }) => suits)).toEqual([
      'same-color',
      'same',
      'same',
      'same',
      'other',
    ])
  })

  it('never have one that is kept or gone among them, and lose none that is free', () => {
    const anyCar = fc.record({
      isKept: fc.boolean(),
      state: fc.constantFrom('ordered', 'in-transit', 'in-stock', 'delivered' as const),
      isSame: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyCar, { maxLength: 20 }), (cars) => {
        const stock = cars.map(({ isKept, state, isSame }) =>
          ordered({
            state,
            ...(isKept ? { saleId: anId<'Sale'>() } : {}),
            ...(isSame ? { variantId } : {}),
          }),
        )
        const free = stock.filter(
          ({ state, saleId }) => state !== 'delivered' && saleId === undefined,
        )
        const ranked = rankForOrder(stock, wanted).map(({ car }) => car.id)
        expect([...ranked].sort()).toEqual(free.map(({ id }) => id).sort())
      }),
    )
  })
})

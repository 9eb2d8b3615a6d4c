import { describe, expect, it } from 'vitest'
import { allocateCar, releaseCar } from '#shared/domain/sales/stock/allocate-car.ts'
import { isForSale, type StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const car: StockCar = {
  id: anId<'StockCar'>(),
  kind: 'new',
  name: '海豹06 DM-i 豪华型',
  vin: 'LGXC16AF6P0000002',
  color: '雪白',
  state: 'in-stock',
  cost: money(101_500_00),
  price: money(113_000_00),
  orderedOn: day('2026-10-01'),
  arrivedOn: day('2026-10-20'),
  updatedAt: at('09:00'),
}
const sale = anId<'Sale'>()
const other = anId<'Sale'>()

describe('a car in the yard', () => {
  it('is kept for one buyer', () => {
    const kept = unwrap(allocateCar(car, sale, at('10:00')))
    expect(isForSale(kept)).toBe(false)
    expect(allocateCar(kept, other, at('10:01'))).toMatchObject({ code: 'stock.taken' })
    expect(unwrap(allocateCar(kept, sale, at('10:02'))).saleId).toBe(sale)
  })

  it('goes back to the yard from the buyer who had it, and from nobody else', () => {
    const kept = unwrap(allocateCar(car, sale, at('10:00')))
    expect(releaseCar(kept, other, at('11:00'))).toMatchObject({ code: 'stock.not-yours' })
    expect(isForSale(unwrap(releaseCar(kept, sale, at('11:00'))))).toBe(true)
  })

  it('that has left is neither kept nor given back', () => {
    const gone = { ...car, state: 'delivered', saleId: sale } as const
    expect(allocateCar(gone, sale, at('12:00'))).toMatchObject({ code: 'stock.delivered' })
    expect(releaseCar(gone, sale, at('12:00'))).toMatchObject({ code: 'stock.delivered' })
  })
})

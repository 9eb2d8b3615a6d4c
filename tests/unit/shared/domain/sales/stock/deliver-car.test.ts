import { describe, expect, it } from 'vitest'
import { deliverCar } from '#shared/domain/sales/stock/deliver-car.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const saleId = anId<'Sale'>()
const today = { at: at('16:00'), on: day('2026-11-20') }
const car: StockCar = {
  id: anId<'StockCar'>(),
  kind: 'new',
  name: '比亚迪 海豹06',
  vin: 'LGXC16AF6P0000002',
  color: '白',
  state: 'in-stock',
  cost: money(100_000_00),
  price: money(113_000_00),
  orderedOn: day('2026-10-20'),
  saleId,
  updatedAt: at('09:00'),
}

describe('a car of the yard', () => {
  it('leaves with the buyer it was kept for, once', () => {
    const gone = unwrap(deliverCar(car, saleId, today))
    expect(gone).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-20' })
    expect(deliverCar(gone, saleId, today)).toMatchObject({ code: 'stock.delivered' })
  })

  it.each([
    ['another buyer’s', { saleId: anId<'Sale'>() }, 'stock.not-yours'],
    ['still on the road', { state: 'in-transit' }, 'hand-over.not-arrived'],
    ['without a VIN', { vin: ' ' }, 'hand-over.vin-missing'],
  ] as const)('stays when it is %s', (_what, changes, code) => {
    expect(deliverCar({ ...car, ...changes }, saleId, today)).toMatchObject({ code })
  })
})

import type { Work } from '#renderer/db/unit-of-work.ts'
import {
  noteAllocation,
  noteRelease,
  type OrderRefusal,
} from '#shared/domain/sales/order/place-order.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import {
  type AllocateRefusal,
  allocateCar,
  releaseCar,
} from '#shared/domain/sales/stock/allocate-car.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'

export type KeepRefusal = AllocateRefusal | OrderRefusal | 'stock.taken-by'

/** Keeps a car for a sale, within a command; a car kept before for the same order is given back. */
export async function keepCar(
  work: Work,
  sale: Sale,
  carId: StockCarId,
  at: Instant,
): Promise<Result<Sale, KeepRefusal>> {
  const car = await work.stockCars.get(carId)
  const kept = allocateCar(car, sale.id, at)
  if (!kept.ok) return kept.code === 'stock.taken' ? sayWhoHas(work, car) : kept
  const before = sale.order?.stockCarId
  if (before !== undefined && before !== carId) {
    const freed = await giveCarBack(work, sale, at)
    if (!freed.ok) return freed
  }
  const noted = noteAllocation(sale, carId, at)
  if (!noted.ok) return noted
  await work.stockCars.put(kept.value)
  return noted
}

/** Gives the car of an order back to the yard, within a command. An order without one stays. */
export async function giveCarBack(
  work: Work,
  sale: Sale,
  at: Instant,
): Promise<Result<Sale, KeepRefusal>> {
  const id = sale.order?.stockCarId
  if (id === undefined) return ok(sale)
  const freed = releaseCar(await work.stockCars.get(id), sale.id, at)
  if (!freed.ok) return freed
  await work.stockCars.put(freed.value)
  return noteRelease(sale, at)
}

/** Whether a car that is meant, but not kept yet, can still become the buyer's. */
export async function checkCarFree(
  work: Work,
  sale: Sale,
  carId: StockCarId | undefined,
): Promise<Result<null, KeepRefusal>> {
  const car = carId === undefined ? undefined : await work.stockCars.find(carId)
  if (car === undefined) return ok(null)
  if (car.state === 'delivered') return fail('stock.delivered', { car: car.name })
  return car.saleId === undefined || car.saleId === sale.id ? ok(null) : sayWhoHas(work, car)
}

/** A car is sold once: whose it is, by name and order. */
async function sayWhoHas(work: Work, car: StockCar): Promise<Failure<'stock.taken-by'>> {
  const holder = car.saleId === undefined ? undefined : await work.sales.get(car.saleId)
  const buyer = holder === undefined ? undefined : await work.customers.get(holder.customerId)
  return fail('stock.taken-by', {
    car: car.name,
    buyer: buyer?.name ?? '',
    number: holder?.order?.number ?? '—',
  })
}

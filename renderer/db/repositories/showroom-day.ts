import type { CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { DemoCar, DemoCarId, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'

/** A car that was not brought back is looked for among the drives of so many days. */
const DAYS_BACK = 7

/** Drives booked up to today that nobody has ended or called off, with the cars they are in. */
export async function listDrivesToDo(
  db: QiantaiDatabase,
  today: Day,
): Promise<{ readonly drives: TestDrive[]; readonly cars: ReadonlyMap<DemoCarId, DemoCar> }> {
  const rows = await db.testDrives
    .where('day')
    .between(addDays(today, -DAYS_BACK), today, true, true)
    .toArray()
  const drives = rows.filter(({ state }) => state === 'out' || state === 'booked')
  const cars = await db.demoCars.bulkGet([...new Set(drives.map(({ carId }) => carId))])
  return {
    drives,
    cars: new Map(cars.flatMap((car) => (car === undefined ? [] : [[car.id, car]]))),
  }
}

/** Models as people say them, by variant: "比亚迪 海豹06 DM-i". */
export async function listModelNames(
  db: QiantaiDatabase,
): Promise<ReadonlyMap<CarVariantId, string>> {
  const variants = await db.carVariants.toArray()
  return new Map(variants.map(({ id, make, model }) => [id, `${make} ${model}`]))
}

/** The cars kept for sales. */
export async function listCarsKept(
  db: QiantaiDatabase,
  saleIds: readonly SaleId[],
): Promise<ReadonlyMap<SaleId, StockCar>> {
  const cars = await db.stockCars.where('saleId').anyOf(saleIds).toArray()
  return new Map(cars.flatMap((car) => (car.saleId === undefined ? [] : [[car.saleId, car]])))
}

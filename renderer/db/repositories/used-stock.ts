import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromSaleRow } from '../rows/sale-row.ts'
import { fromVehicleRow } from '../rows/vehicle-row.ts'
import { fromVisitRow } from '../rows/visit-row.ts'

/** A used car of the shop with its past and the sale that has it. */
export interface UsedCarRecord {
  readonly car: StockCar
  /** The look the shop bought it by. */
  readonly appraisal?: Appraisal
  /** The car as the service desk knows it. */
  readonly vehicle?: Vehicle
  readonly sale?: Sale
  /** The workshop has it just now. */
  readonly isInWorkshop: boolean
}

/** Every used car the shop has or had. */
export async function listUsedCars(db: QiantaiDatabase): Promise<UsedCarRecord[]> {
  const cars = await db.stockCars.filter(({ kind }) => kind === 'used').toArray()
  return join(db, cars)
}

export async function findUsedCar(
  db: QiantaiDatabase,
  id: StockCarId,
): Promise<UsedCarRecord | undefined> {
  const car = await db.stockCars.get(id)
  if (car?.kind !== 'used') return undefined
  const [record] = await join(db, [car])
  return record
}

async function join(db: QiantaiDatabase, cars: readonly StockCar[]): Promise<UsedCarRecord[]> {
  const vehicleIds = idsOf(cars, ({ vehicleId }) => vehicleId)
  const [appraisals, vehicles, sales, open] = await Promise.all([
    db.appraisals.bulkGet(idsOf(cars, ({ appraisalId }) => appraisalId)),
    db.vehicles.bulkGet(vehicleIds),
    db.sales.bulkGet(idsOf(cars, ({ saleId }) => saleId)),
    db.visits
      .where('[vehicleId+isOpen]')
      .anyOf(vehicleIds.map((id) => [id, 1]))
      .toArray(),
  ])
  return cars.map((car): UsedCarRecord => {
    const appraisal = appraisals.find((each) => each?.id === car.appraisalId)
    const vehicle = vehicles.find((each) => each?.id === car.vehicleId)
    const sale = sales.find((each) => each?.id === car.saleId)
    return {
      car,
      isInWorkshop: open.some(({ internal }) => internal?.stockCarId === car.id),
      ...(appraisal === undefined ? {} : { appraisal }),
      ...(vehicle === undefined ? {} : { vehicle: fromVehicleRow(vehicle) }),
      ...(sale === undefined ? {} : { sale: fromSaleRow(sale) }),
    }
  })
}

const idsOf = <I>(cars: readonly StockCar[], idOf: (car: StockCar) => I | undefined): I[] => [
  ...new Set(cars.map(idOf).filter((id) => id !== undefined)),
]

/** The visits to the own workshop that got a used car ready, the latest first. */
export async function listReconditionings(db: QiantaiDatabase, car: StockCar): Promise<Visit[]> {
  if (car.vehicleId === undefined) return []
  const rows = await db.visits.where('vehicleId').equals(car.vehicleId).toArray()
  return rows
    .map(fromVisitRow)
    .filter(({ internal }) => internal?.stockCarId === car.id)
    .sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1))
}

import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findSale, listOpenSales, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import {
  listDemoCars,
  listDrivesOfDay,
  listDrivesOfSale,
  listDrivesOut,
} from '#renderer/db/repositories/test-drives.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { DemoCar, DemoCarId, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'

/** A drive with all that is said about it. */
export interface DriveEntry {
  readonly drive: TestDrive
  readonly car: DemoCar
  readonly consultant: Staff | undefined
  /** Absent where the sale is gone from the records. */
  readonly record: SaleRecord | undefined
}

/** The day of the cars that buyers try. */
export interface DrivesOfDay {
  /** Cars in use, and those that have a drive on the day. */
  readonly cars: readonly DemoCar[]
  readonly drives: readonly DriveEntry[]
  /** Drives whose car is out now, whatever day is looked at. */
  readonly out: readonly DriveEntry[]
}

export async function listDrives(db: QiantaiDatabase, day: Day, today: Day): Promise<DrivesOfDay> {
  const [cars, drives, out] = await Promise.all([
    listDemoCars(db),
    listDrivesOfDay(db, day),
    listDrivesOut(db, today),
  ])
  const has = (id: DemoCarId): boolean => drives.some(({ carId }) => carId === id)
  return {
    cars: cars.filter(({ id, isActive }) => isActive || has(id)),
    drives: await join(db, drives, cars),
    out: await join(db, out, cars),
  }
}

/** The drives of one buyer with their cars, first to last. */
export async function listEntriesOfSale(
  db: QiantaiDatabase,
  saleId: SaleId,
): Promise<DriveEntry[]> {
  const [drives, cars] = await Promise.all([listDrivesOfSale(db, saleId), listDemoCars(db)])
  return join(db, drives, cars)
}

/** Buyers a drive can be booked for. */
export const listBuyers = (db: QiantaiDatabase): Promise<SaleRecord[]> => listOpenSales(db)

async function join(
  db: QiantaiDatabase,
  drives: readonly TestDrive[],
  cars: readonly DemoCar[],
): Promise<DriveEntry[]> {
  const staff = await listStaff(db)
  const records = await Promise.all(drives.map(({ saleId }) => findSale(db, saleId)))
  return drives.flatMap((drive, index): DriveEntry[] => {
    const car = cars.find(({ id }) => id === drive.carId)
    const consultant = staff.find(({ id }) => id === drive.consultantId)
    return car === undefined ? [] : [{ drive, car, consultant, record: records[index] }]
  })
}

import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { DemoCar, TestDrive, TestDriveId } from '#shared/domain/sales/test-drive/test-drive.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The cars that buyers try, in the order in which they came, retired ones too. */
export async function listDemoCars(db: QiantaiDatabase): Promise<DemoCar[]> {
  return db.demoCars.orderBy('id').toArray()
}

/** The drives of a day, whatever became of them, by time. */
export async function listDrivesOfDay(db: QiantaiDatabase, day: Day): Promise<TestDrive[]> {
  return byTime(await db.testDrives.where('day').equals(day).toArray())
}

/** The drives of one buyer, first to last. */
export async function listDrivesOfSale(db: QiantaiDatabase, saleId: SaleId): Promise<TestDrive[]> {
  return byTime(await db.testDrives.where('saleId').equals(saleId).toArray())
}

/** A car that is not back belongs to today's work, though it went out before. */
const LOOK_BACK_DAYS = 7

/** Drives whose car is out, of today and of the days before. */
export async function listDrivesOut(db: QiantaiDatabase, today: Day): Promise<TestDrive[]> {
  const recent = db.testDrives
    .where('day')
    .between(addDays(today, -LOOK_BACK_DAYS), today, true, true)
  return byTime(await recent.filter(({ state }) => state === 'out').toArray())
}

/** A drive with the car it is in. */
export async function findDrive(
  db: QiantaiDatabase,
  id: TestDriveId,
): Promise<{ readonly drive: TestDrive; readonly car: DemoCar } | undefined> {
  const drive = await db.testDrives.get(id)
  const car = drive === undefined ? undefined : await db.demoCars.get(drive.carId)
  return drive === undefined || car === undefined ? undefined : { drive, car }
}

const byTime = (drives: TestDrive[]): TestDrive[] =>
  drives.sort((a, b) => (a.from < b.from ? -1 : 1))

import Dexie, { type Table } from 'dexie'
import type { Appointment, AppointmentId } from '#shared/domain/appointment/appointment.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import type { Loan, LoanCar, LoanCarId, LoanId } from '#shared/domain/extras/loan.ts'
import type { IssuedPaper, PaperId } from '#shared/domain/papers/issued-paper.ts'
import type { Rating, RatingId } from '#shared/domain/rating/rating.ts'
import type { CarVariant, CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { StockCar, StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type {
  DemoCar,
  DemoCarId,
  TestDrive,
  TestDriveId,
} from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Bay, BayId, Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Task, TaskId } from '#shared/domain/task/task.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Appraisal, AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Slide, SlideId } from '#shared/domain/wall/slide.ts'
import type { Day } from '#shared/kernel/day.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CounterRow } from './rows/counter-row.ts'
import type { CustomerRow } from './rows/customer-row.ts'
import type { JournalRow } from './rows/journal-row.ts'
import type { PinRow } from './rows/pin-row.ts'
import type { SaleRow } from './rows/sale-row.ts'
import type { SettingRow } from './rows/setting-row.ts'

import type { VehicleRow } from './rows/vehicle-row.ts'
import type { VisitRow } from './rows/visit-row.ts'
import type { SchemaVersion } from './versions/schema-version.ts'
import { LATEST_VERSION, VERSIONS } from './versions/versions.ts'

/** The one name of the records at the app's origin. Changing it would leave a shop's data behind. */
export const DATABASE_NAME = 'qiantai'

/** Dexie keeps room between versions: its version 1 is the browser's version 10. */
const NATIVE_STEP = 10

/** The records of the shop. Read through repositories, changed through the unit of work only. */
export class QiantaiDatabase extends Dexie {
  declare readonly customers: Table<CustomerRow, CustomerId>
  declare readonly vehicles: Table<VehicleRow, VehicleId>
  declare readonly visits: Table<VisitRow, VisitId>
  declare readonly deferredJobs: Table<DeferredJob, DeferredJobId>
  declare readonly papers: Table<IssuedPaper, PaperId>
  declare readonly appointments: Table<Appointment, AppointmentId>
  declare readonly loanCars: Table<LoanCar, LoanCarId>
  declare readonly loans: Table<Loan, LoanId>
  declare readonly tillDays: Table<TillDay, Day>
  declare readonly tasks: Table<Task, TaskId>
  declare readonly ratings: Table<Rating, RatingId>
  declare readonly slides: Table<Slide, SlideId>
  declare readonly sales: Table<SaleRow, SaleId>
  declare readonly carVariants: Table<CarVariant, CarVariantId>
  declare readonly stockCars: Table<StockCar, StockCarId>
  declare readonly demoCars: Table<DemoCar, DemoCarId>
  declare readonly testDrives: Table<TestDrive, TestDriveId>
  declare readonly appraisals: Table<Appraisal, AppraisalId>
  declare readonly staff: Table<Staff, StaffId>
  declare readonly bays: Table<Bay, BayId>
  declare readonly standardJobs: Table<StandardJob, string>
  declare readonly settings: Table<SettingRow, string>
  declare readonly counters: Table<CounterRow, string>
  declare readonly journal: Table<JournalRow, number>
  declare readonly pins: Table<PinRow, StaffId>

  constructor(name: string, versions: readonly SchemaVersion[] = VERSIONS) {
    // Since Chromium 121 the default is relaxed: a power cut could take a saved visit back.
    // Dexie's cache of answers hangs on every question that ever shared one: a desk grew by it all day.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores })
      if (upgrade !== undefined) declared.upgrade(upgrade)
    }
  }
}

/** `database.newer` carries {found, known}; `database.not-opened` the browser's {reason}. */
export type OpenProblem = 'database.newer' | 'database.not-opened'

/**
 * Opens the shop's records, making or upgrading them where needed. Records written by a newer build
 * are refused before they are touched: Dexie 4 would open them without a word, and this build would
 * drop the fields it does not know. `knownVersion` is what `findSchemaVersion` just said.
 */
export async function openDatabase(
  name: string = DATABASE_NAME,
  knownVersion?: number,
): Promise<Result<QiantaiDatabase, OpenProblem>> {
  try {
    const found = knownVersion ?? (await findSchemaVersion(name))
    if (found > LATEST_VERSION) {
      return fail('database.newer', { found, known: LATEST_VERSION })
    }
    const db = new QiantaiDatabase(name)
    await db.open()
    return ok(db)
  } catch (error) {
    return fail('database.not-opened', { reason: String(error) })
  }
}

/** The schema version of the records on disk, 0 where there are none. */
export async function findSchemaVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases()
  const found = databases.find((database) => database.name === name)?.version ?? 0
  return Math.ceil(found / NATIVE_STEP)
}

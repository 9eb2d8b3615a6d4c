import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { StaffPin } from '#shared/domain/staff/staff-pin.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromCustomerRow, toCustomerRow } from '../rows/customer-row.ts'
import { fromSaleRow, toSaleRow } from '../rows/sale-row.ts'
import { fromVehicleRow, toVehicleRow } from '../rows/vehicle-row.ts'
import { fromVisitRow, toVisitRow } from '../rows/visit-row.ts'
import type { Spell } from '../search/spelling.ts'
import type { Changes } from './changes.ts'
import { createErase, type Erase } from './erase.ts'
import { createShopStore, type ShopStore } from './shop-store.ts'
import { createPlainStore, createStore, type Store } from './store.ts'
import { takeNumber } from './take-number.ts'
import { createTurnBack, type TurnBack } from './turn-back.ts'

/** The records as one command sees them. Good until its body ends; never kept. */
export interface Work {
  readonly customers: Store<Customer, 'phone'>
  readonly vehicles: Store<Vehicle, 'customerId' | 'vin'>
  readonly visits: Store<Visit, 'customerId' | 'vehicleId' | 'day' | 'number'>
  readonly appointments: Store<Appointment, 'day' | 'vehicleId' | 'visitId'>
  readonly deferredJobs: Store<DeferredJob, 'vehicleId' | 'state' | 'visitId'>
  readonly papers: Store<IssuedPaper, 'visitId' | 'kind' | 'number' | 'belongsTo'>
  readonly loanCars: Store<LoanCar>
  readonly loans: Store<Loan, 'carId' | 'visitId' | 'state'>
  readonly tillDays: Store<TillDay>
  readonly tasks: Store<Task, 'visitId' | 'customerId'>
  readonly ratings: Store<Rating, 'visitId' | 'customerId' | 'vehicleId'>
  readonly slides: Store<Slide>
  readonly sales: Store<Sale, 'customerId'>
  readonly carVariants: Store<CarVariant, 'make'>
  readonly stockCars: Store<StockCar, 'state' | 'saleId' | 'vin'>
  readonly demoCars: Store<DemoCar>
  readonly testDrives: Store<TestDrive, 'saleId' | 'day'>
  readonly appraisals: Store<Appraisal, 'state' | 'customerId' | 'saleId' | 'vehicleId'>
  readonly staff: Store<Staff>
  readonly bays: Store<Bay>
  readonly pins: Store<StaffPin>
  readonly standardJobs: Store<StandardJob, 'group'>
  readonly shop: ShopStore
  /** The next number of a kind on the shop's day, e.g. `RO-20261122-007`. */
  takeNumber(kind: PaperKind, day: Day): Promise<string>
  /** Makes records again what they were at an earlier moment: for a restore, and nothing else. */
  readonly turnBack: TurnBack
  /** Erases what is personal in records, and keeps that it was: for an erasure, and nothing else. */
  readonly erase: Erase
}

/** The records for one command over the transaction that is open. */
export function createWork(db: QiantaiDatabase, changes: Changes, spell: Spell): Work {
  return {
    customers: createStore({
      table: db.customers,
      changes,
      toRow: (customer: Customer) => toCustomerRow(customer, spell),
      fromRow: fromCustomerRow,
    }),
    vehicles: createStore({
      table: db.vehicles,
      changes,
      toRow: toVehicleRow,
      fromRow: fromVehicleRow,
    }),
    visits: createStore({ table: db.visits, changes, toRow: toVisitRow, fromRow: fromVisitRow }),
    appointments: createPlainStore(db.appointments, changes),
    deferredJobs: createPlainStore(db.deferredJobs, changes),
    papers: createPlainStore(db.papers, changes),
    loanCars: createPlainStore(db.loanCars, changes),
    loans: createPlainStore(db.loans, changes),
    tillDays: createPlainStore(db.tillDays, changes),
    tasks: createPlainStore(db.tasks, changes),
    ratings: createPlainStore(db.ratings, changes),
    slides: createPlainStore(db.slides, changes),
    sales: createStore({ table: db.sales, changes, toRow: toSaleRow, fromRow: fromSaleRow }),
    carVariants: createPlainStore(db.carVariants, changes),
    stockCars: createPlainStore(db.stockCars, changes),
    demoCars: createPlainStore(db.demoCars, changes),
    testDrives: createPlainStore(db.testDrives, changes),
    appraisals: createPlainStore(db.appraisals, changes),
    staff: createPlainStore(db.staff, changes),
    bays: createPlainStore(db.bays, changes),
    pins: createPlainStore(db.pins, changes),
    standardJobs: createPlainStore(db.standardJobs, changes),
    shop: createShopStore(db, changes),
    takeNumber: (kind, day) => takeNumber(db, changes, kind, day),
    turnBack: createTurnBack(db, changes, spell),
    erase: createErase(db, changes, spell),
  }
}

import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import {
  listSalesDelivered,
  listSalesToCall,
  type SaleRecord,
} from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { nextCall, type PlannedCall } from '#shared/domain/sales/after/plan-calls.ts'
import { type WayOfCall, wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import {
  listOpenRewards,
  type ReferralReward,
} from '#shared/domain/sales/referral/referral-reward.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, compareDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'

/** How far ahead calls are shown. */
const AHEAD_DAYS = 30
/** A reward that nobody gave in two years was refused by whoever it was for. */
const REWARD_DAYS = 730
const MINUTES_A_DAY = 1440

/** A buyer to call after the hand-over. */
export interface CareEntry extends SaleRecord {
  readonly call: PlannedCall
  readonly way: WayOfCall
  /** The car as service has it; undefined where it was never taken into the files. */
  readonly vehicle: Vehicle | undefined
  readonly consultant: Staff | undefined
}

/** A reward to give, and to whom. */
export interface RewardEntry extends SaleRecord {
  readonly reward: ReferralReward
  readonly receiver: Customer
  readonly consultant: Staff | undefined
}

export interface Care {
  /** Longest overdue first. */
  readonly due: readonly CareEntry[]
  readonly coming: readonly CareEntry[]
  readonly rewards: readonly RewardEntry[]
  /** Buyers whose call is left out because they want no offers. */
  readonly resting: number
  readonly staff: readonly Staff[]
}

/** The calls of today and the next month, and the rewards to give. */
export async function listCare(db: QiantaiDatabase, today: Day, now: Instant): Promise<Care> {
  const from = addMinutes(now, -REWARD_DAYS * MINUTES_A_DAY)
  const [records, delivered, staff] = await Promise.all([
    listSalesToCall(db, addDays(today, AHEAD_DAYS)),
    listSalesDelivered(db, { from, until: addMinutes(now, 1) }),
    listStaff(db),
  ])
  const vehicles = await listCarsOf(db, records)
  const staffOf = (record: SaleRecord): Staff | undefined =>
    staff.find(({ id }) => id === consultantOf(record.sale))
  const entries = records.flatMap((record): CareEntry[] => {
    const call = nextCall(record.sale.calls)
    if (call === undefined) return []
    const vehicle = vehicles.get(record.sale.id)
    const way = wayOfCall(call, record.customer)
    return [{ ...record, call, way, vehicle, consultant: staffOf(record) }]
  })
  const called = entries
    .filter(({ way }) => way !== 'rest')
    .sort((a, b) => compareDays(a.call.on, b.call.on))
  return {
    due: called.filter(({ call }) => call.on <= today),
    coming: called.filter(({ call }) => call.on > today),
    rewards: await listRewardEntries(db, delivered, staffOf),
    resting: entries.filter(({ way, call }) => way === 'rest' && call.on <= today).length,
    staff,
  }
}

/** The cars of sales, by sale: as the hand-over noted it, else by the car that was kept. */
async function listCarsOf(
  db: QiantaiDatabase,
  records: readonly SaleRecord[],
): Promise<ReadonlyMap<string, Vehicle>> {
  const kept = await db.stockCars.bulkGet(
    records.flatMap(({ sale }) => sale.order?.stockCarId ?? []),
  )
  const idOf = new Map(
    records.map(({ sale }) => [
      sale.id,
      sale.handOver?.vehicleId ?? kept.find((car) => car?.id === sale.order?.stockCarId)?.vehicleId,
    ]),
  )
  const ids = [...idOf.values()].flatMap((id) => id ?? [])
  const vehicles = await listVehiclesByIds(db, ids)
  return new Map(
    [...idOf].flatMap(([saleId, vehicleId]) => {
      const vehicle = vehicleId === undefined ? undefined : vehicles.get(vehicleId)
      return vehicle === undefined ? [] : [[saleId, vehicle]]
    }),
  )
}

async function listRewardEntries(
  db: QiantaiDatabase,
  delivered: readonly SaleRecord[],
  staffOf: (record: SaleRecord) => Staff | undefined,
): Promise<RewardEntry[]> {
  const open = delivered.flatMap((record) =>
    listOpenRewards(record.sale).map((reward) => ({ record, reward })),
  )
  const receivers = await listCustomersByIds(
    db,
    open.map(({ reward }) => reward.customerId),
  )
  return open.flatMap(({ record, reward }): RewardEntry[] => {
    const receiver = receivers.get(reward.customerId)
    return receiver === undefined
      ? []
      : [{ ...record, reward, receiver, consultant: staffOf(record) }]
  })
}

import type { QiantaiDatabase } from '#renderer/db/database.ts'
import {
  listOpenSales,
  listSalesDelivered,
  listSalesToAskAgain,
  listSalesToCall,
  type SaleRecord,
} from '#renderer/db/repositories/sales.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { listCarsKept, listDrivesToDo } from '#renderer/db/repositories/showroom-day.ts'
import { nextCall } from '#shared/domain/sales/after/plan-calls.ts'
import { wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import { comparePressing, type Pressing, urgencyOf } from '#shared/domain/sales/day/urgency.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { hasRole, type Staff, type StaffId } from '#shared/domain/staff/staff.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'

/** A sale as the lists of the showroom show it. */
export interface ShowroomEntry extends SaleRecord, Pressing {
  readonly consultant: Staff | undefined
  /** The car kept for the buyer. */
  readonly car: StockCar | undefined
  /** The car of the drive that is today. */
  readonly demoCar: DemoCar | undefined
}

export interface Showroom {
  /** Every open sale, the most pressing first. */
  readonly entries: readonly ShowroomEntry[]
  /** Beside them: delivered buyers to call today, and lost ones to ask again. */
  readonly duties: readonly ShowroomEntry[]
  /** Cars handed over this month, the latest first. */
  readonly delivered: readonly ShowroomEntry[]
  readonly staff: readonly Staff[]
}

/** For whom the list is made. */
interface Looking {
  readonly today: Day
  readonly shop: Shop
  readonly me: Staff
}

/** Who is to be looked after, the most pressing first: what is done in this order. */
export async function listShowroom(
  db: QiantaiDatabase,
  { today, shop, me }: Looking,
): Promise<Showroom> {
  const [open, gone, toCall, toAsk, staff, { drives, cars }] = await Promise.all([
    listOpenSales(db),
    listSalesDelivered(db, monthOf(today, shop)),
    listSalesToCall(db, today),
    listSalesToAskAgain(db, today),
    listStaff(db),
    listDrivesToDo(db, today),
  ])
  const ordered = open.filter(({ sale }) => sale.order !== undefined)
  const kept = await listCarsKept(
    db,
    ordered.map(({ sale }) => sale.id),
  )
  const byId = new Map<StaffId, Staff>(staff.map((each) => [each.id, each]))
  const mayDecide = hasRole(me, 'manager') || hasRole(me, 'owner')
  const { givenLimits: limits } = quotingRulesOf(shop)
  const entryOf = (record: SaleRecord): ShowroomEntry => {
    const { sale } = record
    const own = drives.filter(({ saleId }) => saleId === sale.id)
    const car = kept.get(sale.id)
    const writer = byId.get(quotationOf(sale)?.by ?? ('' as StaffId))
    const pressing = urgencyOf(sale, { drives: own, car, writer, limits, today, mayDecide })
    const { drive } = pressing
    return {
      ...record,
      ...pressing,
      consultant: byId.get(consultantOf(sale) ?? ('' as StaffId)),
      car,
      demoCar: drive === undefined ? undefined : cars.get(drive.carId),
    }
  }
  const entries = open.map(entryOf).sort(comparePressing)
  const closed = [...toCall.filter(mayBeCalled), ...toAsk].map(entryOf)
  return {
    entries,
    duties: [...entries, ...closed].sort(comparePressing),
    delivered: gone.map(entryOf),
    staff,
  }
}

/** From the first of the month to the end of today. */
function monthOf(today: Day, { offsetMinutes }: Pick<Shop, 'offsetMinutes'>) {
  const from = addDays(today, 1 - Number(today.slice(-2)))
  return {
    from: atLocal(from, '00:00', offsetMinutes),
    until: atLocal(addDays(today, 1), '00:00', offsetMinutes),
  }
}

/** A season tip is not for who wished for none. */
function mayBeCalled({ sale, customer }: SaleRecord): boolean {
  const call = nextCall(sale.calls)
  return call !== undefined && wayOfCall(call, customer) !== 'rest'
}

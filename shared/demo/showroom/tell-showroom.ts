import type { Customer } from '#shared/domain/customer/customer.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import { hasRole, type Staff, type StaffRole } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { buildYard } from './build-yard.ts'
import { listDemoCars } from './list-demo-cars.ts'
import { gatherCast, type ToldShowroom } from './showroom-cast.ts'
import { tellDeals } from './tell-deals.ts'
import { tellSales } from './tell-sales.ts'
import { tellUsedCars } from './tell-used-cars.ts'

interface ShowroomStory {
  readonly staff: readonly Staff[]
  /** People who come for service: some of them buy their next car here. */
  readonly customers: readonly Customer[]
  readonly vehicles: readonly Vehicle[]
  readonly variants: readonly CarVariant[]
  readonly now: Instant
  readonly offsetMinutes: number
  readonly seed: number
  readonly takeNumber: (kind: PaperKind, on: Day) => string
}

/**
 * The showroom of the demo shop: a season of leads, half a year of buyers up to the hand-over and
 * after, the cars in the yard, drives, and used cars from the look to the stock.
 */
export function tellShowroom(
  story: ShowroomStory,
): ToldShowroom & { readonly staff: readonly Staff[] } {
  const { staff, variants, now, offsetMinutes, seed, customers, vehicles, takeNumber } = story
  const season = tellSales({ staff, customers, variants, now, offsetMinutes, seed })
  const everybody = [...staff, ...season.staff]
  const whoIs = (role: StaffRole): Staff => {
    const found = everybody.find((each) => hasRole(each, role))
    if (found === undefined) throw new Error(`Nobody is ${role}`)
    return found
  }
  const cast = gatherCast({
    consultants: everybody.filter((each) => hasRole(each, 'consultant')),
    manager: whoIs('manager'),
    cashier: whoIs('cashier'),
    inspector: whoIs('inspector'),
    technician: whoIs('technician'),
    regulars: customers,
    variants,
    now,
    offsetMinutes,
    seed,
    takeNumber,
    phones: [...customers, ...season.customers].map(({ phone }) => phone),
    plates: vehicles.map(({ plate }) => plate),
  })
  const { told } = cast
  told.demoCars.push(...listDemoCars(cast))
  tellDeals(cast)
  tellUsedCars(cast)
  const today = dayOf(now, offsetMinutes)
  return {
    ...told,
    staff: season.staff,
    customers: [...season.customers, ...told.customers],
    sales: [...season.sales, ...told.sales],
    stockCars: [...buildYard(variants, { today, now, seed }), ...told.stockCars],
  }
}

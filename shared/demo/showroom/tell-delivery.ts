import { recordCall } from '#shared/domain/sales/after/record-call.ts'
import {
  HAND_OVER_POINTS,
  type HandOver,
  handOver,
} from '#shared/domain/sales/delivery/hand-over.ts'
import { type InspectionDraft, inspectCar } from '#shared/domain/sales/delivery/inspect-car.ts'
import { listPreDeliveryPoints } from '#shared/domain/sales/delivery/pre-delivery.ts'
import { serviceVehicleOf } from '#shared/domain/sales/delivery/service-vehicle.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import { listRewards } from '#shared/domain/sales/referral/referral-reward.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { hasTractionBattery, type Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { ok } from '#shared/kernel/result.ts'
import { DEMO_SHOP } from '../demo-shop-data.ts'
import type { Deal } from './deal.ts'
import { dueOf } from './draft-quotations.ts'
import { CALLED_WORDS } from './sale-words.ts'
import type { ShowroomCast } from './showroom-cast.ts'

/** Handed out with the car; services come later. */
const GIVEN_AT_ONCE = ['全车脚垫']

/** Every point is looked at two days after the car came, and all is in order. */
export function tellInspection(cast: ShowroomCast, deal: Deal): void {
  const at = cast.at(addDays(arrivalOf(deal), 2), '09:40')
  const isCharged = hasTractionBattery(deal.variant.energy)
  const draft: InspectionDraft = {
    items: listPreDeliveryPoints(isCharged).map((point) => ({ point, answer: 'in-order' })),
    mileageKm: cast.random.whole(6, 28),
  }
  deal.tell(at, (sale) => inspectCar(sale, draft, { by: cast.inspector.id, at }))
}

/** The hand-over three days after the car came: it becomes a car that the workshop knows. */
export function tellHandOver(cast: ShowroomCast, deal: Deal): void {
  const { offsetMinutes, technician, told } = cast
  const { sale, consultant, variant, car } = deal
  const quotation = quotationOf(sale)
  if (quotation === undefined || car === undefined) throw new Error('Nothing to hand over')
  const on = addDays(arrivalOf(deal), 3)
  const at = cast.at(on, '15:30')
  const mileageKm = (sale.preDelivery?.mileageKm ?? 10) + 3
  const done: HandOver = {
    at,
    by: consultant.id,
    technicianId: technician.id,
    done: [...HAND_OVER_POINTS],
    invoicedOn: addDays(on, -1),
    mileageKm,
    firstServiceOn: addMonths(on, 6),
    firstServiceKm: 5000,
    givenNow: GIVEN_AT_ONCE,
  }
  const isCharged = hasTractionBattery(variant.energy)
  deal.tell(at, (ready) =>
    handOver(ready, done, { due: dueOf(quotation), isCharged, offsetMinutes }),
  )
  const rewards = listRewards(deal.sale, DEMO_SHOP.referralRewards)
  if (rewards.length > 0) deal.tell(at, (delivered) => ok({ ...delivered, rewards }))
  const vehicle = vehicleOf(cast, deal, car, on)
  told.vehicles.push(vehicle)
  const gone: StockCar = {
    ...car,
    state: 'delivered',
    deliveredOn: on,
    vehicleId: vehicle.id,
    updatedAt: at,
  }
  told.stockCars[told.stockCars.findIndex(({ id }) => id === car.id)] = gone
  tellCalls(cast, deal, on)
}

function vehicleOf(cast: ShowroomCast, deal: Deal, car: StockCar, on: Day): Vehicle {
  const { variant, customer, sale } = deal
  const { handOver: done } = sale
  if (done === undefined) throw new Error('The car has not been handed over')
  const { plate } = cast.plate(variant.energy)
  const vehicle = serviceVehicleOf(car, customer, {
    id: cast.nextId<'Vehicle'>(),
    at: done.at,
    on,
    mileageKm: done.mileageKm,
    plate,
    energy: variant.energy,
    variant,
  })
  return { ...vehicle, firstRegisteredOn: addDays(on, 2) }
}

/** Calls were made on their day; the last that came due may still be open. */
function tellCalls(cast: ShowroomCast, deal: Deal, deliveredOn: Day): void {
  const { random, today, offsetMinutes } = cast
  const isForgetful = Number(deliveredOn.slice(-1)) % 3 === 0
  const due = deal.sale.calls.filter(({ on }) => on < today)
  for (const { on } of isForgetful ? due.slice(0, -1) : due) {
    const at = cast.at(on, '17:20')
    const words = random.pick(CALLED_WORDS)
    deal.tell(at, (sale) =>
      recordCall(sale, { result: 'content', words }, { by: deal.consultant.id, at, offsetMinutes }),
    )
  }
}

function arrivalOf({ car }: Deal): Day {
  if (car?.arrivedOn === undefined) throw new Error('The car has not come')
  return car.arrivedOn
}

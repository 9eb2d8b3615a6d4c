import {
  HAND_OVER_POINTS,
  type HandOver,
  handOver,
} from '#shared/domain/sales/delivery/hand-over.ts'
import {
  listPreDeliveryPoints,
  type PreDelivery,
} from '#shared/domain/sales/delivery/pre-delivery.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { hasTractionBattery, type Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deal } from './deal.ts'
import { dueOf } from './draft-quotations.ts'
import { CALLED_WORDS } from './sale-words.ts'
import type { ShowroomCast } from './showroom-cast.ts'

/** Every point is looked at two days after the car came, and all is in order. */
export function tellInspection(cast: ShowroomCast, deal: Deal): void {
  const at = cast.at(addDays(arrivalOf(deal), 2), '09:40')
  const isCharged = hasTractionBattery(deal.variant.energy)
  const preDelivery: PreDelivery = {
    items: listPreDeliveryPoints(isCharged).map((point) => ({ point, answer: 'in-order' })),
    mileageKm: cast.random.whole(6, 28),
    by: cast.inspector.id,
    at,
  }
  deal.tell(at, (sale) => ok({ ...sale, preDelivery, updatedAt: at }))
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
  }
  const isCharged = hasTractionBattery(variant.energy)
  deal.tell(at, (ready) =>
    handOver(ready, done, { due: dueOf(quotation), isCharged, offsetMinutes }),
  )
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
  deal.tell(cast.now, (delivered) => ok(withCalls(cast, deal, delivered)))
}

function vehicleOf(cast: ShowroomCast, deal: Deal, car: StockCar, on: Day): Vehicle {
  const { variant, customer, sale } = deal
  return {
    id: cast.nextId<'Vehicle'>(),
    customerId: customer.id,
    ...cast.plate(variant.energy),
    vin: car.vin,
    make: variant.make,
    model: `${variant.trim.slice(0, 4)}款 ${variant.model}${variant.trim.slice(6)}`,
    color: car.color,
    kind: 'car',
    energy: variant.energy,
    firstRegisteredOn: addDays(on, 2),
    sanbaoFrom: on,
    createdAt: sale.handOver?.at ?? cast.now,
  }
}

/** Calls were made on their day or the next; the last that came due may still be open. */
function withCalls(cast: ShowroomCast, { consultant }: Deal, sale: Sale): Sale {
  const { random, today, offsetMinutes } = cast
  const deliveredOn = sale.handOver === undefined ? today : dayOf(sale.handOver.at, offsetMinutes)
  const isForgetful = Number(deliveredOn.slice(-1)) % 3 === 0
  const due = sale.calls.filter(({ on }) => on < today).length
  return {
    ...sale,
    calls: sale.calls.map((call, nth) => {
      const isOpen = call.on >= today || (isForgetful && nth === due - 1)
      if (isOpen) return call
      const words = random.pick(CALLED_WORDS)
      return {
        ...call,
        done: {
          at: cast.at(call.on, '17:20'),
          by: consultant.id,
          isReached: !words.startsWith('电话未接'),
          words,
        },
      }
    }),
  }
}

function arrivalOf({ car }: Deal): Day {
  if (car?.arrivedOn === undefined) throw new Error('The car has not come')
  return car.arrivedOn
}

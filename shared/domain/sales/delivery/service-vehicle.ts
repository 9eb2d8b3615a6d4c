import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Customer } from '../../customer/customer.ts'
import { type Energy, hasTractionBattery, type Vehicle } from '../../vehicle/vehicle.ts'
import type { CarVariant } from '../model/car-variant.ts'
import type { StockCar } from '../stock/stock-car.ts'

interface Handed {
  readonly id: Vehicle['id']
  readonly at: Instant
  /** The shop's day. */
  readonly on: Day
  readonly mileageKm: number
  /** Normal form; empty while the car is not registered. */
  readonly plate: string
  /** What the quotation says, for cars of no model on record. */
  readonly energy: Energy
  readonly variant?: Pick<CarVariant, 'make' | 'model' | 'energy'> | undefined
  /** The car as service knows it already: used cars have a past. */
  readonly known?: Vehicle | undefined
}

/**
 * The car as the service desk has it from the hand-over on. 三包 runs from the delivery (§18), of new
 * cars bought for living; what a used car has left of it stays as it was.
 */
export function serviceVehicleOf(
  car: Pick<StockCar, 'kind' | 'name' | 'vin' | 'color'>,
  customer: Pick<Customer, 'id' | 'kind'>,
  { id, at, on, mileageKm, plate, energy: quoted, variant, known }: Handed,
): Vehicle {
  const energy = known?.energy ?? variant?.energy ?? quoted
  const { make, model } = variant ?? known ?? splitName(car.name)
  const isFamilyCar = car.kind === 'new' && customer.kind === 'person'
  return {
    id,
    kind: 'car',
    createdAt: at,
    ...known,
    customerId: customer.id,
    vin: car.vin,
    make,
    model,
    energy,
    plate: plate === '' ? (known?.plate ?? '') : plate,
    ...(plate === '' ? {} : { plateColor: hasTractionBattery(energy) ? 'green' : 'blue' }),
    ...(hasText(car.color) ? { color: car.color } : {}),
    lastMileageKm: Math.max(mileageKm, known?.lastMileageKm ?? 0),
    ...(isFamilyCar ? { sanbaoFrom: on } : {}),
  }
}

/** "比亚迪 海豹06 豪华型": the maker comes first. */
function splitName(name: string): { readonly make: string; readonly model: string } {
  const [make = '', ...model] = name.trim().split(/\s+/)
  return { make, model: model.join(' ') }
}

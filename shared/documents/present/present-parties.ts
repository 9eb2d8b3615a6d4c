import type { RepairCategory } from '#shared/domain/estimate/repair-category.ts'
import { hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import type { Field } from '../blocks/field-grid.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** Fields about customer and car, as every form words them. Unknown values are left blank. */
export interface PartyFields {
  readonly customer: Field
  readonly contact: Field
  readonly phone: Field
  readonly address: Field
  readonly plate: Field
  readonly model: Field
  readonly kind: Field
  readonly vin: Field
  readonly engine: Field
  readonly color: Field
  readonly energy: Field
  readonly registered: Field
  readonly arrived: Field
  readonly promised: Field
  readonly mileageIn: Field
  readonly level: Field
  readonly arrival: Field
  readonly advisor: Field
  readonly technician: Field
}

/** Words customer, car and arrival. */
export function presentParties(input: PaperInput): PartyFields {
  const { customer, vehicle, visit, staffName } = input
  const { say, dateTime, km } = createWording(input)
  const { intake } = visit
  const field = (label: string, value = ''): Field => ({ label, value })
  return {
    customer: field(say('paper.customer'), customer.name),
    // Who brought the car stands before who usually speaks for the customer.
    contact: field(say('paper.brought-by'), intake.broughtBy ?? customer.contact),
    phone: field(say('paper.phone'), customer.phone),
    address: field(say('paper.address'), customer.address),
    plate: { ...field(say('paper.plate'), plateText(input)), isStrong: true },
    model: field(say('paper.model'), `${vehicle.make} ${vehicle.model}`.trim()),
    kind: field(say('paper.vehicle-kind'), say(`trade.vehicleKind.${vehicle.kind}`)),
    vin: field(say('paper.vin'), vehicle.vin),
    engine: field(say('paper.engine-number'), vehicle.engineNumber),
    color: field(say('paper.color'), vehicle.color),
    energy: field(say('paper.energy'), say(`trade.energy.${vehicle.energy}`)),
    registered: field(say('paper.first-registered'), vehicle.firstRegisteredOn),
    arrived: field(say('paper.arrived'), dateTime(visit.arrivedAt)),
    promised: field(say('paper.promised'), dateTime(visit.promisedAt)),
    mileageIn: field(say('paper.mileage-in'), km(intake.mileageKm)),
    level: levelField(input),
    arrival: field(say('paper.arrival'), say(`trade.arrival.${intake.arrival}`)),
    advisor: field(say('trade.role.advisor'), staffName(visit.advisorId)),
    technician: field(
      say('trade.role.technician'),
      visit.technicianId === undefined ? '' : staffName(visit.technicianId),
    ),
  }
}

/** The plate with its colour, which is part of the number: `京N8K3F2（蓝）`. */
export function plateText(input: PaperInput): string {
  const { plate, plateColor } = input.vehicle
  const { say } = createWording(input)
  if (plate === '') return say('paper.no-plate')
  if (plateColor === undefined) return plate
  return say('paper.plate-with-color', { plate, color: say(`trade.plateColor.${plateColor}`) })
}

/** Fuel, or charge where the car has a traction battery, or both. */
function levelField(input: PaperInput): Field {
  const { say, gap } = createWording(input)
  const { energy } = input.vehicle
  const { fuelEighths, chargePercent } = input.visit.intake
  const fuel = fuelEighths === undefined ? '' : `${fuelEighths}/8`
  const charge = chargePercent === undefined ? '' : `${chargePercent}%`
  if (!hasTank(energy)) return { label: say('paper.charge'), value: charge }
  if (!hasTractionBattery(energy)) return { label: say('paper.fuel'), value: fuel }
  return {
    label: say('paper.fuel-and-charge'),
    value: [fuel, charge].filter((part) => part !== '').join(gap),
  }
}

/** The kinds of repair work among the jobs, each named once, in the order of the trade's rule. */
export function presentCategories(
  input: PaperInput,
  jobs: readonly { readonly category: RepairCategory }[],
): string {
  const { say, list } = createWording(input)
  const kinds = [...new Set(jobs.map((job) => job.category))]
  return list(kinds.map((kind) => say(`trade.category.${kind}`)))
}

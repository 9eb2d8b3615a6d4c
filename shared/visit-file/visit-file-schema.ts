import * as v from 'valibot'
import { APPROVAL_METHODS } from '#shared/domain/approval/approval.ts'
import { LIMIT_SOURCES } from '#shared/domain/comparison/comparison.ts'
import { CUSTOMER_KINDS } from '#shared/domain/customer/customer.ts'
import { CHARGE_KINDS } from '#shared/domain/estimate/charge.ts'
import { PART_CLASSES } from '#shared/domain/estimate/part-line.ts'
import { REPAIR_CATEGORIES } from '#shared/domain/estimate/repair-category.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { OLD_PARTS_ANSWERS, PAYMENT_METHODS } from '#shared/domain/settlement/bill.ts'
import { BODY_PANELS } from '#shared/domain/vehicle/body-panel.ts'
import { ENERGIES, PLATE_COLORS, VEHICLE_KINDS } from '#shared/domain/vehicle/vehicle.ts'
import { DAMAGE_KINDS } from '#shared/domain/visit/damage-mark.ts'
import {
  FAULT_ENGINES,
  FAULT_FREQUENCIES,
  FAULT_LOADS,
  FAULT_ROADS,
  FAULT_SPEEDS,
} from '#shared/domain/visit/fault-interview.ts'
import { ARRIVALS } from '#shared/domain/visit/intake.ts'
import { date, dateTime, decimal, named, record, text, whole, wholeTo } from './schema-values.ts'

const may = v.exactOptional

const shop = record({
  name: named,
  address: text,
  phone: text,
  creditCode: may(text),
  bank: may(text),
  account: may(text),
  currency: may(v.picklist(['CNY', 'TWD', 'HKD']), 'CNY'),
})

const staff = record({
  advisor: may(text),
  technician: may(text),
  inspector: may(text),
  cashier: may(text),
})

const customer = record({
  name: named,
  phone: text,
  kind: may(v.picklist(CUSTOMER_KINDS), 'person'),
  contact: may(text),
  address: may(text),
})

const vehicle = record({
  plate: text,
  plateColor: may(v.picklist(PLATE_COLORS)),
  vin: may(text),
  engineNumber: may(text),
  make: text,
  model: text,
  color: may(text),
  kind: may(v.picklist(VEHICLE_KINDS), 'car'),
  energy: may(v.picklist(ENERGIES), 'petrol'),
  firstRegisteredOn: may(date),
})

const fault = record({
  since: may(text),
  frequency: may(v.picklist(FAULT_FREQUENCIES)),
  engine: may(v.picklist(FAULT_ENGINES)),
  speed: may(v.picklist(FAULT_SPEEDS)),
  load: may(v.picklist(FAULT_LOADS)),
  road: may(v.picklist(FAULT_ROADS)),
  lastService: may(text),
  addedEquipment: may(text),
})

const damage = record({
  panel: v.picklist(BODY_PANELS),
  kind: v.picklist(DAMAGE_KINDS),
  note: may(text),
})

const intake = record({
  arrivedAt: dateTime,
  promisedAt: dateTime,
  arrival: may(v.picklist(ARRIVALS), 'driven'),
  mileageKm: whole(0),
  fuelEighths: may(wholeTo(0, 8)),
  chargePercent: may(wholeTo(0, 100)),
  statement: text,
  fault: may(fault),
  damage: may(v.array(damage)),
  belongings: may(v.array(text)),
})

const part = record({
  name: named,
  number: may(text),
  brand: may(text),
  class: v.picklist(PART_CLASSES),
  quantity: v.pipe(
    decimal(3),
    v.check((value) => value > 0, 'must be above 0'),
  ),
  unit: text,
  price: whole(0),
})

const decision = record({
  answer: v.picklist(['approved', 'declined']),
  method: v.picklist(APPROVAL_METHODS),
  reason: may(text),
  offerAgainOn: may(date),
})

const job = record({
  name: named,
  category: v.picklist(REPAIR_CATEGORIES),
  foundDuring: may(v.picklist(['reception', 'repair']), 'reception'),
  reason: may(text),
  labour: may(record({ hours: v.pipe(decimal(2), v.minValue(0)), rate: whole(0) })),
  parts: may(v.array(part)),
  decision,
})

const comparison = record({
  part: text,
  position: may(text),
  job: may(whole(0)),
  unit: may(text),
  newValue: may(v.number()),
  measured: may(v.number()),
  limit: may(v.number()),
  limitSource: may(v.picklist(LIMIT_SOURCES)),
  worseWhen: may(v.picklist(['below', 'above']), 'below'),
  oldPhoto: may(text),
  newPhoto: may(text),
  note: may(text),
})

const charge = record({ kind: v.picklist(CHARGE_KINDS), name: text, amount: whole(0) })

const settlement = record({
  deliveredAt: dateTime,
  mileageOutKm: may(whole(0)),
  roadTestKm: may(whole(0)),
  discount: may(whole(0)),
  rounding: may(wholeTo(0, 99)),
  oldParts: v.picklist(OLD_PARTS_ANSWERS),
  payments: v.array(record({ method: v.picklist(PAYMENT_METHODS), amount: whole(1) })),
})

/**
 * One visit of one vehicle as data, from reception to delivery: the same as the published
 * visit.schema.json, which a test holds it to. Money in minor units, hours and quantities as
 * decimals, moments with their offset. Absent fields with a default come out filled.
 */
export const visitFileSchema = record({
  locale: v.picklist(DOCUMENT_LOCALES),
  shop: may(shop),
  staff: may(staff),
  customer,
  vehicle,
  intake,
  estimate: may(record({ ceiling: may(whole(0)) })),
  jobs: v.pipe(v.array(job), v.minLength(1)),
  comparisons: may(v.array(comparison)),
  charges: may(v.array(charge)),
  settlement,
})

export type VisitFile = v.InferOutput<typeof visitFileSchema>
export type VisitFileJob = VisitFile['jobs'][number]
export type VisitFileComparison = NonNullable<VisitFile['comparisons']>[number]

import type { RestoredTable } from './restored-tables.ts'
import type { Fields } from './row-difference.ts'

/** By what people know a record. */
export interface RecordName {
  /** Its own words: a number, a plate, a name. */
  readonly words: readonly string[]
  /** The customer it is about, whose name says more. */
  readonly customerId?: string
  /** The car it is about, whose plate says more. */
  readonly vehicleId?: string
  readonly saleId?: string
  readonly visitId?: string
}

/** Which fields name a record, in the order they are read. */
const NAMED_BY: Readonly<Record<RestoredTable, readonly string[]>> = {
  visits: ['number'],
  sales: ['wanted'],
  customers: ['name', 'phone'],
  vehicles: ['plate', 'make', 'model'],
  appointments: ['plate', 'name', 'wanted'],
  papers: ['number'],
  deferredJobs: ['name'],
  tillDays: ['id'],
  loans: ['number', 'driver'],
  loanCars: ['plate', 'car'],
  tasks: ['words'],
  ratings: ['words'],
  testDrives: ['number', 'driver', 'day'],
  demoCars: ['plate', 'name'],
  stockCars: ['name', 'vin'],
  carVariants: ['make', 'model', 'trim'],
  appraisals: ['number'],
  standardJobs: ['name'],
  slides: ['title'],
  bays: ['name'],
  settings: ['name'],
}

/** Kinds whose own words already say whose they are. */
const SPEAKS_FOR_ITSELF: ReadonlySet<RestoredTable> = new Set([
  'customers',
  'vehicles',
  'appointments',
  'stockCars',
])

/** By what people know a record: its own words, and whose it is. */
export function nameRecord(table: RestoredTable, fields: Fields): RecordName {
  const car = fields.car
  const words = [
    ...(table === 'appraisals' && isFields(car) ? [car.plate, car.car] : []),
    ...NAMED_BY[table].map((field) => fields[field]),
  ].flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []))
  if (SPEAKS_FOR_ITSELF.has(table)) return { words }
  const { customerId, vehicleId, saleId, visitId } = fields
  return {
    words,
    ...(typeof customerId === 'string' ? { customerId } : {}),
    ...(typeof vehicleId === 'string' ? { vehicleId } : {}),
    ...(typeof saleId === 'string' ? { saleId } : {}),
    ...(typeof visitId === 'string' ? { visitId } : {}),
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

import { type ExportTable, listExportTables } from './export-table.ts'
import type { FieldShape } from './field-shape.ts'
import { appointmentsFields } from './fields/appointments-fields.ts'
import { appraisalsFields } from './fields/appraisals-fields.ts'
import { baysFields } from './fields/bays-fields.ts'
import { carVariantsFields } from './fields/car-variants-fields.ts'
import { customersFields } from './fields/customers-fields.ts'
import { deferredJobsFields } from './fields/deferred-jobs-fields.ts'
import { demoCarsFields } from './fields/demo-cars-fields.ts'
import { loanCarsFields } from './fields/loan-cars-fields.ts'
import { loansFields } from './fields/loans-fields.ts'
import { papersFields } from './fields/papers-fields.ts'
import { ratingsFields } from './fields/ratings-fields.ts'
import { salesFields } from './fields/sales-fields.ts'
import { shopFields } from './fields/shop-fields.ts'
import { slidesFields } from './fields/slides-fields.ts'
import { staffFields } from './fields/staff-fields.ts'
import { standardJobsFields } from './fields/standard-jobs-fields.ts'
import { stockCarsFields } from './fields/stock-cars-fields.ts'
import { tasksFields } from './fields/tasks-fields.ts'
import { testDrivesFields } from './fields/test-drives-fields.ts'
import { tillDaysFields } from './fields/till-days-fields.ts'
import { vehiclesFields } from './fields/vehicles-fields.ts'
import { visitsFields } from './fields/visits-fields.ts'

/**
 * Every kind of record that leaves with an export of everything, by its table, the shop first. Drafts,
 * preferences and PINs stay: they are this machine's, or nobody's to carry. `settings` is the shop.
 */
const EXPORTED_KINDS = {
  settings: shopFields,
  staff: staffFields,
  bays: baysFields,
  customers: customersFields,
  vehicles: vehiclesFields,
  visits: visitsFields,
  appointments: appointmentsFields,
  deferredJobs: deferredJobsFields,
  papers: papersFields,
  loanCars: loanCarsFields,
  loans: loansFields,
  tillDays: tillDaysFields,
  tasks: tasksFields,
  ratings: ratingsFields,
  standardJobs: standardJobsFields,
  sales: salesFields,
  carVariants: carVariantsFields,
  stockCars: stockCarsFields,
  demoCars: demoCarsFields,
  testDrives: testDrivesFields,
  appraisals: appraisalsFields,
  slides: slidesFields,
  counters: { key: 'text', value: 'number' },
} as const satisfies Readonly<Record<string, FieldShape>>

export type ExportedKind = keyof typeof EXPORTED_KINDS

/** The kinds in the order in which they are written. */
export const EXPORTED_KIND_NAMES = Object.keys(EXPORTED_KINDS) as readonly ExportedKind[]

/** The tables of a kind of record: its own, and one for every list within. */
export const tablesOf = (kind: ExportedKind): ExportTable[] =>
  listExportTables(kind, EXPORTED_KINDS[kind])

/** The journal goes out line by line as it is kept, without a table. */
export const JOURNAL_FIELDS = {
  seq: 'number',
  id: 'id',
  at: 'instant',
  actor: 'id',
  allowedBy: 'id',
  device: 'text',
  command: 'code',
  subject: 'text',
  changes: 'json',
  loaded: 'json',
} as const satisfies FieldShape

/** The files of a table. Lists lie in a folder of their own: there are many. */
export const csvFileOf = ({ name, root }: Pick<ExportTable, 'name' | 'root'>): string =>
  name === root ? `${name}.csv` : `lists/${name}.csv`
export const jsonFileOf = (kind: ExportedKind): string => `${kind}.json`

import { fieldsAToL } from './fields-a-to-l.ts'
import { fieldsMToZ } from './fields-m-to-z.ts'
import { fieldsOfRecords } from './fields-of-records.ts'

/** Names of records and their fields: `table.visits`, `visits.jobs.name`, else by the field alone. */
export const fields = {
  ...fieldsOfRecords,
  ...fieldsAToL,
  ...fieldsMToZ,
} as const

import type { StandardPart } from '#shared/domain/catalogue/standard-job.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import type { LoanReading } from '#shared/domain/extras/loan.ts'
import type { DiscountApproval } from '#shared/domain/settlement/bill.ts'
import type { TaskNote } from '#shared/domain/task/task.ts'
import type { WorkCheck } from '#shared/domain/workshop/work-step.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What holds the same in several records: part line. */
export const partLineFields = {
  id: 'id',
  name: 'text',
  number: 'text',
  brand: 'text',
  class: 'code',
  quantity: 'quantity',
  unit: 'text',
  price: 'money',
  cost: 'money',
} as const satisfies ShapeOf<PartLine>

/** What holds the same in several records: work check. */
export const workCheckFields = {
  by: 'id',
  at: 'instant',
  note: 'text',
} as const satisfies ShapeOf<WorkCheck>

/** What holds the same in several records: discount approval. */
export const discountApprovalFields = {
  by: 'id',
  at: 'instant',
  amount: 'money',
} as const satisfies ShapeOf<DiscountApproval>

/** What holds the same in several records: loan reading. */
export const loanReadingFields = {
  at: 'instant',
  by: 'id',
  mileageKm: 'number',
  fuelEighths: 'number',
  note: 'text',
} as const satisfies ShapeOf<LoanReading>

/** What holds the same in several records: task note. */
export const taskNoteFields = {
  at: 'instant',
  by: 'id',
  words: 'text',
} as const satisfies ShapeOf<TaskNote>

/** What holds the same in several records: standard part. */
export const standardPartFields = {
  name: 'text',
  unit: 'text',
  quantity: 'quantity',
  choices: [{ class: 'code', brand: 'text', number: 'text', price: 'money', cost: 'money' }],
} as const satisfies ShapeOf<StandardPart>

import type { Loan } from '#shared/domain/extras/loan.ts'
import type { ShapeOf } from '../field-shape.ts'
import { loanReadingFields } from './shared-service-fields.ts'

/** What a record of `loans` holds. */
export const loansFields = {
  id: 'id',
  carId: 'id',
  visitId: 'id',
  customerId: 'id',
  state: 'code',
  number: 'text',
  driver: 'text',
  licence: 'text',
  licenceClass: 'text',
  phone: 'text',
  out: loanReadingFields,
  dueAt: 'instant',
  back: loanReadingFields,
  signature: 'json',
  signedOnPaper: { by: 'id', at: 'instant' },
} as const satisfies ShapeOf<Loan>

import { type Failure, type FailureDetail, fail, type Success } from '#shared/kernel/result.ts'
import type { Customer } from '../customer/customer.ts'
import type { CreditCodeProblem } from '../identifiers/credit-code.ts'
import type { PhoneProblem, PhoneWarning } from '../identifiers/phone.ts'
import type { PlateProblem, PlateWarning } from '../identifiers/plate.ts'
import type { VinProblem, VinWarning } from '../identifiers/vin.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { ImportField } from './import-field.ts'

export type CustomerFacts = Omit<Customer, 'id' | 'createdAt'>
export type VehicleFacts = Omit<Vehicle, 'id' | 'customerId' | 'createdAt'>

/** Taken, but worth knowing: {phone}, {name} name what was kept or is shared. */
type RowNote =
  | PhoneWarning
  | PlateWarning
  | VinWarning
  | 'import.only-first-phone'
  | 'import.phone-shared'
  | 'import.name-kept'
  | 'import.phone-kept'

export interface Note {
  readonly code: RowNote
  readonly detail?: FailureDetail
}

/** A row of the list as understood. */
export interface ImportRow {
  readonly customer: CustomerFacts
  /** Absent where the row names no car. */
  readonly vehicle?: VehicleFacts
  readonly notes: readonly Note[]
}

/** Why a row could not be read. */
export type RowProblem =
  | PhoneProblem
  | PlateProblem
  | VinProblem
  | CreditCodeProblem
  | 'customer.name-empty'
  | 'vehicle.plate-or-vin'
  | 'day.not-a-day'
  | 'day.no-such-day'
  | 'number.not-whole'
  | 'mileage.out-of-range'
  | 'import.formula-error'
  | 'import.mangled-number'
  | 'import.cell-too-long'

/** A row that could not be read or taken: the code, its facts, and the field to look at. */
export type RowRefusal<C extends string = string> = Failure<C> & { readonly field?: ImportField }

/** A row, or why it is none. */
export type ReadRow = Success<ImportRow> | RowRefusal<RowProblem>

/** What the cells of a row say, tidied, by field. */
export type CellsByField = Readonly<Partial<Record<ImportField, string>>>

/** Says in which field the trouble is. */
export const refuse = <C extends string>(
  { code, detail }: Failure<C>,
  field: ImportField,
): RowRefusal<C> => ({ ...fail(code, detail), field })

/** What was read, and what is worth knowing about it. */
export interface Taken<Facts> {
  readonly facts: Facts
  readonly notes: readonly Note[]
}

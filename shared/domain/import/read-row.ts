import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkCreditCode } from '../identifiers/credit-code.ts'
import { type PhoneOptions, parsePhone } from '../identifiers/phone.ts'
import type { ImportField, Mapping } from './import-field.ts'
import {
  type CellsByField,
  type CustomerFacts,
  type Note,
  type ReadRow,
  type RowProblem,
  type RowRefusal,
  refuse,
  type Taken,
  type VehicleFacts,
} from './import-row.ts'
import { readVehicleCells } from './read-vehicle-cells.ts'
import { readCustomerKind } from './read-words.ts'
import { isFormulaError, isMangledNumber, tidyCell } from './tidy-cell.ts'

/** Longer is no name or address but a file whose quotes do not close. Characters. */
const MOST_CHARACTERS = 200
/** Fields in which a spreadsheet's `1.38E+10` has lost what they are for. */
const LONG_NUMBERS: readonly ImportField[] = ['phone', 'plate', 'vin', 'engineNumber', 'creditCode']

/**
 * Reads one row through the desk's own rules for names, phones, plates and VINs. A customer without
 * a phone is taken when a car comes along by which they are found. A cell that is wrong refuses its
 * row: nothing is imported that the desk itself would not take.
 */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  options: PhoneOptions = {},
): ReadRow {
  const byField = cellsByField(cells, mapping)
  if (!byField.ok) return byField
  const vehicle = readVehicleCells(byField.value, options)
  if (!vehicle.ok) return vehicle
  const customer = readCustomerCells(byField.value, vehicle.value?.facts, options)
  if (!customer.ok) return customer
  return ok({
    customer: customer.value.facts,
    ...(vehicle.value === undefined ? {} : { vehicle: vehicle.value.facts }),
    notes: [...customer.value.notes, ...(vehicle.value?.notes ?? [])],
  })
}

function cellsByField(
  cells: readonly string[],
  mapping: Mapping,
): { readonly ok: true; readonly value: CellsByField } | RowRefusal<RowProblem> {
  const byField: Partial<Record<ImportField, string>> = {}
  for (const [column, field] of mapping.entries()) {
    const cell = cells[column] ?? ''
    if (field === undefined || cell === '') continue
    if (isFormulaError(cell)) return refuse(fail('import.formula-error', { cell }), field)
    const tidy = tidyCell(cell)
    if (tidy.length > MOST_CHARACTERS) {
      return refuse(fail('import.cell-too-long', { most: MOST_CHARACTERS }), field)
    }
    if (LONG_NUMBERS.includes(field) && isMangledNumber(tidy)) {
      return refuse(fail('import.mangled-number', { cell: tidy }), field)
    }
    if (tidy !== '') byField[field] = tidy
  }
  return ok(byField)
}

function readCustomerCells(
  cells: CellsByField,
  vehicle: VehicleFacts | undefined,
  options: PhoneOptions,
): { readonly ok: true; readonly value: Taken<CustomerFacts> } | RowRefusal<RowProblem> {
  const { name, contact, address, creditCode = '' } = cells
  if (name === undefined) return refuse(fail('customer.name-empty'), 'name')
  const phone = readPhone(cells.phone, options)
  if (!phone.ok) {
    const isFoundByCar = phone.code === 'phone.empty' && vehicle !== undefined
    if (!isFoundByCar) return refuse(phone, 'phone')
  }
  const kind = readCustomerKind(cells.kind ?? '', name, creditCode)
  const code = creditCode === '' ? undefined : checkCreditCode(creditCode)
  if (code?.ok === false) return refuse(code, 'creditCode')
  const facts: CustomerFacts = {
    kind,
    name,
    phone: phone.ok ? phone.value.value : '',
    ...(contact === undefined || contact === name ? {} : { contact }),
    ...(address === undefined ? {} : { address }),
    // A person's record has no such code.
    ...(code === undefined || kind === 'person' ? {} : { creditCode: code.value }),
  }
  return ok({ facts, notes: phone.ok ? phone.value.notes : [] })
}

/** Two numbers in one cell are common: the first is kept, and said. */
function readPhone(
  cell: string | undefined,
  options: PhoneOptions,
): Result<{ readonly value: string; readonly notes: readonly Note[] }, RowProblem> {
  if (cell === undefined) return fail('phone.empty')
  const [first = '', ...others] = cell
    .replace(/\.0$/, '')
    .split(/[/、,，;；|]|(?<=\d{7}) (?=\d{7})/)
    .map((part) => part.replace(/^\s*[\p{L}]+\s*[:：]\s*/u, '').trim())
    .filter((part) => part !== '')
  const read = parsePhone(first, options)
  if (!read.ok) return read
  const { value, warnings } = read.value
  const notes: Note[] = warnings.map((code) => ({ code }))
  if (others.length > 0) notes.push({ code: 'import.only-first-phone', detail: { phone: value } })
  return ok({ value, notes })
}

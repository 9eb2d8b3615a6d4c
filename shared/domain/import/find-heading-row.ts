import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type PhoneOptions, parsePhone } from '../identifiers/phone.ts'
import { parsePlate } from '../identifiers/plate.ts'
import { checkVin } from '../identifiers/vin.ts'
import { countHeadings } from './heading-words.ts'
import { tidyCell } from './tidy-cell.ts'

/** `list.empty`: nothing below the headings. `list.no-headings`: the first row is a customer. */
export type ListProblem = 'list.empty' | 'list.no-headings'

/** Rows that may stand above the headings: the list's title, the day it was printed. */
const ROWS_ABOVE = 10

/**
 * The index of the row with the headings: the one of the first rows that names most fields; where
 * none is known, the first that is filled, unless it holds a plate, VIN or number already.
 */
export function findHeadingRow(
  rows: readonly (readonly string[])[],
  options: PhoneOptions = {},
): Result<number, ListProblem> {
  const first = rows.findIndex(isFilled)
  if (first < 0) return fail('list.empty')
  let best = first
  let most = 0
  for (const [index, row] of rows.slice(0, first + ROWS_ABOVE).entries()) {
    const count = countHeadings(row)
    if (count > most) {
      best = index
      most = count
    }
  }
  if (most === 0 && (rows[first] ?? []).some((cell) => isValue(tidyCell(cell), options))) {
    return fail('list.no-headings')
  }
  return rows.slice(best + 1).some(isFilled) ? ok(best) : fail('list.empty')
}

/** Whether anything stands in a row. */
export const isFilled = (row: readonly string[]): boolean =>
  row.some((cell) => tidyCell(cell) !== '')

const isValue = (cell: string, options: PhoneOptions): boolean =>
  checkVin(cell).ok ||
  (/\d{7}/.test(cell) && parsePhone(cell, options).ok) ||
  (/\d/.test(cell) && cell.length >= 6 && parsePlate(cell, options).ok)

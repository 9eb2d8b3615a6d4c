import { findHeadingRow, type ListProblem } from '#shared/domain/import/find-heading-row.ts'
import { guessMapping } from '#shared/domain/import/guess-mapping.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { MappedList } from './check-list.ts'

/** Finds the headings of a table and guesses what its columns hold. */
export function guessList(
  rows: readonly (readonly string[])[],
  home: 'CN' | 'TW' | 'HK',
): Result<MappedList, ListProblem> {
  const headingRow = findHeadingRow(rows, { home })
  if (!headingRow.ok) return headingRow
  const below = rows.slice(headingRow.value + 1)
  // Rows may be longer than their headings: those columns have none, and may matter all the same.
  const width = Math.max(...rows.slice(headingRow.value, 200).map((row) => row.length))
  const headings = Array.from({ length: width }, (_, column) =>
    headingOf(rows, headingRow.value, column),
  )
  return ok({
    rows,
    headingRow: headingRow.value,
    mapping: guessMapping(headings, below, { home }),
  })
}

/** What stands above a column. */
export const headingOf = (
  rows: readonly (readonly string[])[],
  headingRow: number,
  column: number,
): string => (rows[headingRow]?.[column] ?? '').replace(/\s+/g, ' ').trim()

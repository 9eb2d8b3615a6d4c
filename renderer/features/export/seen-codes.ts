import type { ExportTable } from '#shared/domain/export/export-table.ts'
import { columnName, listHeadings } from '#shared/domain/export/table-rows.ts'

/** More values than this are no closed list. */
const MOST_VALUES = 60
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i

/** The values that were met in columns of closed lists, for the dictionary to word. */
export interface SeenCodes {
  note(table: ExportTable, rows: readonly (readonly string[])[]): void
  /** In the order of the alphabet; none where too many were met. */
  list(table: string, column: string): readonly string[]
}

export function createSeenCodes(): SeenCodes {
  const seen = new Map<string, Set<string>>()
  return {
    note(table, rows) {
      const headings = listHeadings(table)
      for (const column of table.columns) {
        if (column.kind !== 'code') continue
        const name = columnName(column)
        const at = headings.indexOf(name)
        const key = `${table.name} ${name}`
        const values = seen.get(key) ?? new Set<string>()
        seen.set(key, values)
        for (const row of rows) {
          const cell = row[at] ?? ''
          for (const value of column.isList ? cell.split('; ') : [cell]) {
            if (values.size <= MOST_VALUES && CODE.test(value)) values.add(value)
          }
        }
      }
    },
    list(table, column) {
      const values = seen.get(`${table} ${column}`)
      return values === undefined || values.size > MOST_VALUES ? [] : [...values].sort()
    },
  }
}

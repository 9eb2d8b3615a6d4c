import type { Currency } from '#shared/kernel/money.ts'
import type { ExportColumn, ExportTable } from './export-table.ts'
import type { FieldKind } from './field-shape.ts'
import { formatCell, formatShopTime } from './format-cell.ts'
import { guardCell } from './format-csv-row.ts'

/** What cells need to know of the shop. */
export interface CellSetting {
  readonly currency: Currency
  readonly offsetMinutes: number
}

/** Column of the record's id in the tables of its lists. */
export const RECORD_COLUMN = 'record'
/** Column that says which currency the money of a row is in. */
export const CURRENCY_COLUMN = 'currency'
/** Kinds whose cells are numbers: a minus in front is no formula. */
const NUMBERS: ReadonlySet<FieldKind> = new Set([
  'number',
  'money',
  'hours',
  'quantity',
  'rate',
  'reading',
])

/** Name of the column with the place in a list, counted from 1: `jobs.no`. */
export const placeColumn = (list: readonly string[]): string => `${list.join('.')}.no`
/** Name of a field's column; an instant has a second one in the shop's time. */
export const columnName = ({ path }: Pick<ExportColumn, 'path'>): string => path.join('.')
export const shopTimeColumn = (column: Pick<ExportColumn, 'path'>): string =>
  `${columnName(column)}.local`

/** Whether the rows say in which currency they are: those with money, where no field of theirs does. */
export const saysCurrency = ({ columns }: ExportTable): boolean =>
  columns.some(({ kind }) => kind === 'money') &&
  !columns.some((column) => columnName(column) === CURRENCY_COLUMN)

/** The headings of a table: whose it is, which place it has, its fields, the currency. */
export function listHeadings(table: ExportTable): string[] {
  return [
    ...(table.lists.length === 0 ? [] : [RECORD_COLUMN, ...table.lists.map(placeColumn)]),
    ...table.columns.flatMap((column) =>
      column.kind === 'instant'
        ? [shopTimeColumn(column), columnName(column)]
        : [columnName(column)],
    ),
    ...(saysCurrency(table) ? [CURRENCY_COLUMN] : []),
  ]
}

/** The rows that one record gives a table: one for the record itself, one for each thing in a list. */
export function listRows(table: ExportTable, record: object, setting: CellSetting): string[][] {
  return listThings(table, record).map(({ thing, places }) => [
    ...(table.lists.length === 0 ? [] : [idOf(record), ...places.map(String)]),
    ...table.columns.flatMap((column) => formatColumn(column, thing, setting)),
    ...(saysCurrency(table) ? [setting.currency] : []),
  ])
}

interface Thing {
  readonly thing: unknown
  readonly places: readonly number[]
}

function listThings({ lists }: ExportTable, record: object): Thing[] {
  let things: Thing[] = [{ thing: record, places: [] }]
  for (const list of lists) {
    things = things.flatMap(({ thing, places }) => {
      const inner = valueAt(thing, list)
      return Array.isArray(inner)
        ? inner.map((each: unknown, index) => ({ thing: each, places: [...places, index + 1] }))
        : []
    })
  }
  return things
}

function formatColumn(column: ExportColumn, thing: unknown, setting: CellSetting): string[] {
  const { path, kind, isList } = column
  const value = valueAt(thing, path)
  const cell = formatCell(value, kind, isList)
  if (kind === 'instant') return [formatShopTime(value, setting.offsetMinutes), cell]
  return [NUMBERS.has(kind) ? cell : guardCell(cell)]
}

/** The value at the end of a way; undefined where the way ends before it. */
function valueAt(thing: unknown, path: readonly string[]): unknown {
  let value = thing
  for (const field of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[field]
  }
  return value
}

/** Every record has an id; a counter is named by its key. */
const idOf = (record: object): string =>
  'id' in record ? String(record.id) : 'key' in record ? String(record.key) : ''

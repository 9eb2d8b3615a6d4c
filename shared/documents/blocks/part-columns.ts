import type { LineColumn } from './line-table.ts'

/** Name, number and maker, class, quantity, price, amount. */
export const PART_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 118 },
  { width: 54 },
  { width: 44, alignment: 'right' },
  { width: 50, alignment: 'right' },
  { width: 58, alignment: 'right' },
]

/** Name, kind, amount. */
export const CHARGE_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 90 },
  { width: 58, alignment: 'right' },
]

/** Part, job it may be needed for, class, quantity, price, amount. */
export const LIKELY_COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 118 },
  { width: 54 },
  { width: 44, alignment: 'right' },
  { width: 50, alignment: 'right' },
  { width: 58, alignment: 'right' },
]

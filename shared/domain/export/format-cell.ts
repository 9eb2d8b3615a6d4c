import { formatDecimal, trimDecimals } from '#shared/kernel/decimal-text.ts'
import { epochMsOf, type Instant, instantOf } from '#shared/kernel/instant.ts'
import type { FieldKind } from './field-shape.ts'

/** What holds a value's place where a list has none, and parts the values of a list in one cell. */
const BETWEEN = '; '
const MS_PER_MINUTE = 60_000

/** Decimal places that a kind of number is kept in; its whole units are 10^-places. */
const PLACES: Readonly<Partial<Record<FieldKind, number>>> = {
  money: 2,
  hours: 2,
  rate: 2,
  quantity: 3,
  reading: 3,
}

/**
 * A value as a cell: money, hours and percentages with both decimals, quantities and readings with as
 * many as say something, instants in UTC, a photo by its hash. Nothing is an empty cell.
 */
export function formatCell(value: unknown, kind: FieldKind, isList = false): string {
  if (value === undefined || value === null) return ''
  // A list of things without columns is one JSON text: parts of several could not be told apart.
  if (kind === 'json') return JSON.stringify(value)
  if (isList && Array.isArray(value)) {
    return value.map((each: unknown) => formatCell(each, kind)).join(BETWEEN)
  }
  const places = PLACES[kind]
  if (places !== undefined && typeof value === 'number') {
    const text = formatDecimal(value, places)
    return places === 3 ? trimDecimals(text) : text
  }
  if (kind === 'attachment') return hashOf(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const hashOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'hash' in value ? String(value.hash) : ''

/** An instant at the shop, to the second, as spreadsheets read it: `2026-11-20 09:06:00`. */
export const formatShopTime = (value: unknown, offsetMinutes: number): string =>
  typeof value === 'string'
    ? instantOf(epochMsOf(value as Instant) + offsetMinutes * MS_PER_MINUTE)
        .slice(0, 19)
        .replace('T', ' ')
    : ''

import { PROVINCES, plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { backwards, searchKey } from './key-prefix.ts'
import { nameKey } from './name-text.ts'
import { orderKey } from './visit-keys.ts'

/** What a hit was found by. */
export type Matched = 'plate' | 'phone' | 'name' | 'pinyin' | 'vin' | 'order'

/** One way of reading what was typed: a range of one table's search keys. */
export interface Lookup {
  readonly table: 'customers' | 'vehicles' | 'visits'
  /** Keys that begin with this. */
  readonly prefix: string
  readonly matched: Matched
  /** Whether the beginning or the end of the number was typed. */
  readonly part: 'start' | 'end'
}

const PLATE = new RegExp(`^[${PROVINCES}]?[A-Z0-9]*[挂学警港澳领试超使]?$`)
const SHORTEST_PLATE = 3
const SHORTEST_TAIL = 4

/**
 * The ways a text typed at the desk can be meant. `8K3` may be a plate or a VIN, `1380` a phone, an
 * order or a plate: all are looked up at once, which costs less than asking.
 */
export function readQuery(text: string): Lookup[] {
  const plain = toHalfWidth(text).trim()
  if (plain === '') return []
  return [
    ...asPlate(plain),
    ...asPhone(plain),
    ...asOrder(plain),
    ...asVin(plain),
    ...asName(plain),
  ]
}

/** One to three digits: the running number of one of today's orders (`007`). Undefined otherwise. */
export function readRunningNumber(text: string): string | undefined {
  const plain = toHalfWidth(text).trim()
  return /^\d{1,3}$/.test(plain) ? plain.padStart(3, '0') : undefined
}

function asPlate(plain: string): Lookup[] {
  const key = plateKey(plain)
  // Two places are enough behind a province, three without: less would list half the town.
  const isWhole = PROVINCES.includes(key.charAt(0)) && key.length > 1
  if (!PLATE.test(key) || !(isWhole || key.length >= SHORTEST_PLATE)) return []
  return both('vehicles', 'plate', 'plate', key)
}

function asPhone(plain: string): Lookup[] {
  const digits = digitsOf(plain.replace(/^(?:\+|00)86/, ''))
  if (digits === undefined || digits.length < 3) return []
  return both('customers', 'phone', 'phone', digits, digits.length >= SHORTEST_TAIL)
}

function asOrder(plain: string): Lookup[] {
  const key = orderKey(plain)
  if (/^RO\d*$/.test(key)) {
    return [{ table: 'visits', prefix: searchKey('order', key), matched: 'order', part: 'start' }]
  }
  const digits = digitsOf(plain)
  if (digits === undefined || digits.length < SHORTEST_TAIL) return []
  return both('visits', 'order', 'order', digits)
}

function asVin(plain: string): Lookup[] {
  const key = vinKey(plain)
  if (!/^[A-HJ-NPR-Z0-9]{4,17}$/.test(key)) return []
  return both('vehicles', 'vin', 'vin', key)
}

function asName(plain: string): Lookup[] {
  const key = nameKey(plain)
  const isLatin = /^[a-z]+$/.test(key)
  if (!/\p{L}/u.test(key) || (isLatin && key.length < 2)) return []
  const start = { table: 'customers', part: 'start' } as const
  const name: Lookup = { ...start, prefix: searchKey('name', key), matched: 'name' }
  if (!isLatin) return [name]
  return [
    name,
    { ...start, prefix: searchKey('initials', key), matched: 'pinyin' },
    { ...start, prefix: searchKey('pinyin', key), matched: 'pinyin' },
  ]
}

function both(
  table: Lookup['table'],
  kind: 'plate' | 'phone' | 'order' | 'vin',
  matched: Matched,
  key: string,
  hasEnd = true,
): Lookup[] {
  const start: Lookup = { table, prefix: searchKey(kind, key), matched, part: 'start' }
  const end: Lookup = {
    table,
    prefix: searchKey(`${kind}-end`, backwards(key)),
    matched,
    part: 'end',
  }
  return hasEnd ? [start, end] : [start]
}

/** The digits of a text that has nothing else but separators. */
function digitsOf(plain: string): string | undefined {
  const digits = plain.replace(/[\s().+-]/g, '')
  return /^\d+$/.test(digits) ? digits : undefined
}

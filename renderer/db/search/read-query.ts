import { PROVINCES, plateKey } from '#shared/domain/identifiers/plate.ts'
import { vinKey } from '#shared/domain/identifiers/vin.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { backwards, type KeyKind, searchKey } from './key-prefix.ts'
import { nameKey } from './name-text.ts'
import { orderKey } from './visit-keys.ts'

/** What a hit was found by. */
export type Matched = 'plate' | 'phone' | 'name' | 'pinyin' | 'vin' | 'order' | 'model'

/** One way of reading what was typed: a range of one table's search keys. */
export interface Lookup {
  readonly table: 'customers' | 'vehicles' | 'visits'
  readonly kind: KeyKind
  /** Keys that begin with this. */
  readonly prefix: string
  readonly matched: Matched
}

export interface ReadingOptions {
  /**
   * Whether the text is one of several that must all be true. Then it may be shorter than it could
   * be alone (王 8): the others keep the list short.
   */
  readonly isOneOfSeveral?: boolean
}

/** Any part of a plate: some have a character at their end, 武警 in their middle (`WJ京1234`). */
const PLATE = new RegExp(`^[${PROVINCES}A-Z0-9挂学警港澳领试超使应急]+$`)
const SHORTEST = 3
const SHORTEST_ORDER = 4

/**
 * The ways a text typed at the desk can be meant. `8K3` may be a plate or a VIN, `1380` a phone, an
 * order or a plate: all are looked up at once, which costs less than asking.
 */
export function readQuery(text: string, { isOneOfSeveral = false }: ReadingOptions = {}): Lookup[] {
  const plain = toHalfWidth(text).trim()
  if (plain === '') return []
  return [
    ...asPlate(plain, isOneOfSeveral ? 1 : SHORTEST),
    ...asPhone(plain),
    ...asOrder(plain),
    ...asVin(plain),
    ...asName(plain, isOneOfSeveral ? 1 : 2),
    ...asModel(plain, isOneOfSeveral ? 1 : 2),
  ]
}

/** One to three digits: the running number of one of today's orders (`007`). Undefined otherwise. */
export function readRunningNumber(text: string): string | undefined {
  const plain = toHalfWidth(text).trim()
  return /^\d{1,3}$/.test(plain) ? plain.padStart(3, '0') : undefined
}

const lookup =
  (table: Lookup['table'], matched: Matched) =>
  (kind: KeyKind, key: string): Lookup => ({ table, kind, prefix: searchKey(kind, key), matched })

const ofPlate = lookup('vehicles', 'plate')
const ofPhone = lookup('customers', 'phone')
const ofOrder = lookup('visits', 'order')
const ofVin = lookup('vehicles', 'vin')
const ofName = lookup('customers', 'name')
const ofPinyin = lookup('customers', 'pinyin')
const ofModel = lookup('vehicles', 'model')

function asPlate(plain: string, shortest: number): Lookup[] {
  const key = plateKey(plain)
  // Two places are enough behind a province, three without: less would list half the town.
  const isBegun = PROVINCES.includes(key.charAt(0)) && key.length > 1
  if (!PLATE.test(key) || !(isBegun || key.length >= shortest)) return []
  return [ofPlate('plate', key), ofPlate('plate-inner', key)]
}

function asPhone(plain: string): Lookup[] {
  const digits = digitsOf(plain.replace(/^(?:\+|00)86/, ''))
  if (digits === undefined || digits.length < SHORTEST) return []
  return [ofPhone('phone', digits), ofPhone('phone-inner', digits)]
}

function asOrder(plain: string): Lookup[] {
  const key = orderKey(plain)
  if (/^RO\d*$/.test(key)) return [ofOrder('order', key)]
  const digits = digitsOf(plain)
  if (digits === undefined || digits.length < SHORTEST_ORDER) return []
  return [ofOrder('order', digits), ofOrder('order-end', backwards(digits))]
}

function asVin(plain: string): Lookup[] {
  const key = vinKey(plain)
  if (!/^[A-HJ-NPR-Z0-9]{3,17}$/.test(key)) return []
  return [ofVin('vin', key), ofVin('vin-inner', key)]
}

function asName(plain: string, shortestLatin: number): Lookup[] {
  const key = nameKey(plain)
  const isLatin = /^[a-z]+$/.test(key)
  if (!/\p{L}/u.test(key) || (isLatin && key.length < shortestLatin)) return []
  if (!isLatin) return [ofName('name', key)]
  return [ofName('name', key), ofPinyin('initials', key), ofPinyin('pinyin', key)]
}

function asModel(plain: string, shortest: number): Lookup[] {
  const key = nameKey(plain)
  return /[\p{L}\d]/u.test(key) && key.length >= shortest ? [ofModel('model', key)] : []
}

/** The digits of a text that has nothing else but separators. */
function digitsOf(plain: string): string | undefined {
  const digits = plain.replace(/[\s().+-]/g, '')
  return /^\d+$/.test(digits) ? digits : undefined
}

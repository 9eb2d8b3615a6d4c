import { type FieldChange, fieldsOf, type PathStep } from '#shared/domain/audit/field-change.ts'
import { valueKindOf } from '#shared/domain/audit/value-kind.ts'
import { findCodeWord, sayCode } from '#shared/i18n/say-code.ts'
import { sayField } from '#shared/i18n/say-field.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours, hours } from '#shared/kernel/hours.ts'
import { formatDateTime, instant } from '#shared/kernel/instant.ts'
import { type Currency, money } from '#shared/kernel/money.ts'
import { formatQuantity, quantity } from '#shared/kernel/quantity.ts'
import { basisPoints, formatRate } from '#shared/kernel/rate.ts'
import { beginLarge } from './begin-large.ts'

/** What values are written with. */
export interface Wording {
  readonly say: Say
  readonly currency: Currency
  readonly offsetMinutes: number
  /** Names of people, cars and papers by the id that stands for them in a record. */
  readonly names: ReadonlyMap<string, string>
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T/
/** Enough of an id to tell two records apart that have no name here. */
const ID_DIGITS = 6

/** The way to a part in words: 项目 更换机油 · 客户决定. */
export function sayPath(wording: Wording, table: string, path: readonly PathStep[]): string {
  const parts: string[] = []
  for (const [index, step] of path.entries()) {
    const way = path.slice(0, index + 1)
    if ('field' in step) {
      const name = sayField(wording.say, table, fieldsOf(way))
      // A part whose main field has its name: 客户决定 · 客户决定 says it twice.
      if (name !== parts.at(-1)) parts.push(name)
    } else parts.push(`${parts.pop() ?? ''} ${nameOfStep(wording, table, way)}`)
  }
  return beginLarge(parts.join(' · '))
}

function nameOfStep(wording: Wording, table: string, way: readonly PathStep[]): string {
  const step = way.at(-1)
  if (step === undefined || 'field' in step) return ''
  if ('place' in step) return wording.say('audit.place', { place: step.place })
  return sayValue(wording, table, [...fieldsOf(way), step.namedBy], step.name)
}

/** A value as people write it: money, days, names of people, words of closed lists. */
export function sayValue(
  wording: Wording,
  table: string,
  fields: readonly string[],
  value: unknown,
): string {
  const { say } = wording
  if (value === undefined || value === null || value === '') return say('audit.nothing')
  if (typeof value === 'boolean') return say(value ? 'values.yes' : 'values.no')
  if (typeof value === 'number') return sayNumber(wording, table, fields, value)
  if (Array.isArray(value)) {
    if (value.length === 0) return say('audit.nothing')
    return value.map((each) => sayValue(wording, table, fields, each)).join(say('trade.comma'))
  }
  if (typeof value !== 'string') return say('audit.parts')
  return sayText(wording, table, fields, value)
}

function sayNumber(
  { currency }: Wording,
  table: string,
  fields: readonly string[],
  value: number,
): string {
  const kind = valueKindOf(table, fields)
  // Values of a newer build may be what these rules do not take.
  if (!Number.isSafeInteger(value)) return String(value)
  switch (kind) {
    case 'money':
      return formatMoney(money(value), currency)
    case 'hours':
      return value < 0 ? String(value) : formatHours(hours(value))
    case 'quantity':
      return value <= 0 ? String(value) : formatQuantity(quantity(value))
    case 'rate':
      return value < 0 ? String(value) : formatRate(basisPoints(value))
    default:
      return String(value)
  }
}

function sayText(
  { say, offsetMinutes, names }: Wording,
  table: string,
  fields: readonly string[],
  text: string,
): string {
  if (findCodeWord(table, fields, text) !== undefined) return sayCode(say, table, fields, text)
  if (ULID.test(text)) return names.get(text) ?? `…${text.slice(-ID_DIGITS)}`
  const at = INSTANT.test(text) ? instant(text) : undefined
  if (at?.ok === true) return formatDateTime(at.value, offsetMinutes)
  // Pictures and the like are no words.
  return text.startsWith('data:') ? say('audit.parts') : text
}

/** One change in words, as a line of an exported list has it. */
export function sayChange(wording: Wording, table: string, change: FieldChange): string {
  const { say } = wording
  const { kind, path, from, to, isFromUnknown } = change
  const name = sayPath(wording, table, path)
  if (kind !== 'changed') return say(`audit.change.${kind}`, { name })
  const fields = fieldsOf(path)
  if (from === undefined && isFromUnknown !== true) {
    return say('audit.change.new', { name, to: sayValue(wording, table, fields, to) })
  }
  return say('audit.change.changed', {
    name,
    from: isFromUnknown === true ? say('audit.unknown') : sayValue(wording, table, fields, from),
    to: sayValue(wording, table, fields, to),
  })
}

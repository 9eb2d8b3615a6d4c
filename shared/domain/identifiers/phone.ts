import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** What sort of number it is; `mainland-service` is 400, 800 and short service numbers. */
export type PhoneKind =
  | 'mainland-mobile'
  | 'mainland-landline'
  | 'mainland-service'
  | 'taiwan-mobile'
  | 'taiwan-landline'
  | 'hong-kong'

/**
 * Why a text is no phone number. Detail: `length` and `expected`; `character` and `position`
 * (from 1, separators counted); or the unused `prefix`.
 */
export type PhoneProblem =
  | 'phone.empty'
  | 'phone.bad-character'
  | 'phone.length'
  | 'phone.unknown-prefix'

/** Possible, but worth a second look: a range not handed out yet, or no area code. */
export type PhoneWarning = 'phone.unusual-range' | 'phone.no-area-code'

/** A phone number as understood. */
export interface PhoneReading {
  /** Digits only, without the country's prefix: `13801234567`, `057487654321`. */
  readonly value: string
  readonly kind: PhoneKind
  readonly warnings: readonly PhoneWarning[]
}

/** Where the shop is, which decides numbers that could be from two places. */
export interface PhoneOptions {
  readonly home?: 'CN' | 'TW' | 'HK'
}

const MOBILE = /^1[3-9]\d{9}$/
// Ranges in use when this was written; new ones open every few years, so this only warns.
const MOBILE_IN_USE = /^(?:13\d|14[01456879]|15[0-35-9]|16[2567]|17[0-8]|18\d|19[0-35-9])\d{8}$/
const SHORT_SERVICE = /^(?:9[56]\d{3,4}|1[02]\d{3})$/

/**
 * Reads a phone number as typed: any width, blanks, dashes and brackets, with or without +86,
 * +886, +852. Mainland mobiles are eleven digits from 13 to 19; also landlines, 400 and 800, short
 * service numbers, Taiwan's and Hong Kong's. A wrong length is named.
 */
export function parsePhone(
  text: string,
  { home = 'CN' }: PhoneOptions = {},
): Result<PhoneReading, PhoneProblem> {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/[‐‑–—]/g, '-')
  if (plain === '') return fail('phone.empty')
  const wrong = [...plain].findIndex((character, index) => !isAllowed(character, index))
  if (wrong >= 0) {
    const character = [...plain][wrong] ?? ''
    return fail('phone.bad-character', { character, position: wrong + 1 })
  }
  const { digits, country } = splitCountry(plain)
  return readDigits(digits, country ?? home, country !== undefined)
}

function isAllowed(character: string, index: number): boolean {
  return /^[\d\s().-]$/.test(character) || (character === '+' && index === 0)
}

function splitCountry(plain: string): { digits: string; country: 'CN' | 'TW' | 'HK' | undefined } {
  const digits = plain.replace(/\D/g, '')
  const international = plain.startsWith('+') ? digits : /^00(.+)$/.exec(digits)?.[1]
  if (international?.startsWith('886') === true) {
    return { digits: international.slice(3).replace(/^0?/, '0'), country: 'TW' }
  }
  if (international?.startsWith('852') === true) {
    return { digits: international.slice(3), country: 'HK' }
  }
  if (international?.startsWith('86') === true) {
    const rest = international.slice(2)
    // Abroad a landline loses its 0: +86 574 8765 4321. Mobiles, 400 and 800 never had one.
    const hasAreaCode = /^(?:10|[2-9]\d)\d{8,9}$/.test(rest) && !/^[48]00\d{7}$/.test(rest)
    return { digits: hasAreaCode ? `0${rest}` : rest, country: 'CN' }
  }
  // A pasted 86 without its plus: thirteen digits that are a whole mobile number after it.
  if (/^861[3-9]\d{9}$/.test(digits)) return { digits: digits.slice(2), country: 'CN' }
  return { digits, country: undefined }
}

function readDigits(
  digits: string,
  place: 'CN' | 'TW' | 'HK',
  isCertain: boolean,
): Result<PhoneReading, PhoneProblem> {
  const { length } = digits
  if (MOBILE.test(digits)) {
    return read(
      digits,
      'mainland-mobile',
      MOBILE_IN_USE.test(digits) ? [] : ['phone.unusual-range'],
    )
  }
  if (/^[48]00\d{7}$/.test(digits) || SHORT_SERVICE.test(digits)) {
    return read(digits, 'mainland-service')
  }
  if (/^09\d{8}$/.test(digits)) return read(digits, 'taiwan-mobile')
  if (place === 'TW' && /^0[2-8]\d{7,8}$/.test(digits)) return read(digits, 'taiwan-landline')
  if (/^(?:010|02\d)\d{7,8}$|^0[3-9]\d{2}\d{7,8}$/.test(digits)) {
    return read(digits, 'mainland-landline')
  }
  if (/^[2-9]\d{7}$/.test(digits)) {
    // Without +852 eight digits at a mainland desk may as well be a local landline.
    if (place === 'HK') return read(digits, 'hong-kong')
    const kind = /^[4-9]/.test(digits) ? 'hong-kong' : 'mainland-landline'
    return read(digits, kind, isCertain ? [] : ['phone.no-area-code'])
  }
  if (/^[2-9]\d{6}$/.test(digits)) return read(digits, 'mainland-landline', ['phone.no-area-code'])
  if (length === 11) return fail('phone.unknown-prefix', { prefix: digits.slice(0, 2) })
  return fail('phone.length', { length, expected: expectedLength(digits) })
}

function read(
  value: string,
  kind: PhoneKind,
  warnings: readonly PhoneWarning[] = [],
): Result<PhoneReading, PhoneProblem> {
  return ok({ value, kind, warnings })
}

/** How long a number beginning like this should be, for the wording of a wrong length. */
function expectedLength(digits: string): string {
  if (/^[48]00/.test(digits)) return '10'
  if (digits.startsWith('09')) return '10–12'
  if (/^0[12]/.test(digits)) return '10–11'
  if (digits.startsWith('0')) return '11–12'
  return '11'
}

/**
 * A number as it is shown: `138 0123 4567`, `0574-87654321`, `400-123-4567`, `0912-345-678`,
 * `9123 4567`. A text that is no number is shown as it is.
 */
export function formatPhone(text: string, options?: PhoneOptions): string {
  const parsed = parsePhone(text, options)
  return parsed.ok ? formatReading(parsed.value) : text
}

function formatReading({ value, kind }: PhoneReading): string {
  switch (kind) {
    case 'mainland-mobile':
      return value.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
    case 'mainland-service':
      return value.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
    case 'mainland-landline':
      return value.replace(/^(01\d|02\d|0\d{3})(\d{7,8})$/, '$1-$2')
    case 'taiwan-mobile':
      return value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1-$2-$3')
    case 'taiwan-landline':
      return value.replace(/^(\d{2})(\d+)(\d{4})$/, '$1-$2-$3')
    case 'hong-kong':
      return value.replace(/^(\d{4})(\d{4})$/, '$1 $2')
  }
}

/**
 * A number for other people's eyes: the middle hidden, mobiles as `138****4567`. Also of a text
 * that is no number, because an unknown form must not be shown in clear.
 */
export function maskPhone(text: string, options?: PhoneOptions): string {
  const parsed = parsePhone(text, options)
  const places = [...(parsed.ok ? parsed.value.value : text.trim())]
  if (places.length < 3) return '*'.repeat(places.length)
  const hidden = places.length < 8 ? places.length - 2 : Math.max(4, places.length - 8)
  const atStart = Math.floor((places.length - hidden) / 2)
  const head = places.slice(0, atStart).join('')
  return head + '*'.repeat(hidden) + places.slice(atStart + hidden).join('')
}

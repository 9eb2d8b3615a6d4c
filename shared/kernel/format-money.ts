import { type Currency, type Money, money } from './money.ts'
import { divideHalfUp } from './rounding.ts'

// The one file that divides by 100.

const MINOR_UNITS = 100
const MINUS = '\u2212'
const SYMBOLS: Readonly<Record<Currency, string>> = { CNY: '¥', TWD: 'NT$', HKD: 'HK$' }

/** An amount split for wording: whole major units and the minor units left, both without sign. */
export function splitMoney(amount: Money): { major: number; minor: number } {
  const magnitude = Math.abs(amount)
  return { major: Math.floor(magnitude / MINOR_UNITS), minor: magnitude % MINOR_UNITS }
}

function withoutSign(amount: Money, currency: Currency, separator: string): string {
  const { major, minor } = splitMoney(amount)
  const whole = String(major).replace(/\B(?=(?:\d{3})+$)/g, separator)
  // Taiwan's prices have no cents in use, but cents that are there must never vanish from a paper.
  if (currency === 'TWD' && minor === 0) return whole
  return `${whole}.${String(minor).padStart(2, '0')}`
}

/** Figures without a symbol: `1,376.00`, `−20.00` (U+2212), TWD `4,820`. */
export function formatAmount(amount: Money, currency: Currency): string {
  return `${amount < 0 ? MINUS : ''}${withoutSign(amount, currency, ',')}`
}

/** Figures with their symbol directly before them: `¥1,376.00`, `NT$4,820`, `−HK$20.00`. */
export function formatMoney(amount: Money, currency: Currency): string {
  return `${amount < 0 ? MINUS : ''}${SYMBOLS[currency]}${withoutSign(amount, currency, ',')}`
}

/** The same with cents only where there are any, as prices are told: `¥120,900`, `¥1,376.50`. */
export function formatPrice(amount: Money, currency: Currency): string {
  return formatMoney(amount, currency).replace(/\.00$/, '')
}

/**
 * An estimate, rounded to so many whole units: cents would claim what nobody knows. `¥195,700` in
 * hundreds, `¥8,559` in ones.
 */
export function formatRounded(amount: Money, currency: Currency, majorUnits = 1): string {
  const unit = majorUnits * MINOR_UNITS
  return formatPrice(money(divideHalfUp(amount, unit) * unit), currency)
}

/** Figures to put in a field for editing, without separators and with an ASCII minus: `-1376.00`. */
export function formatEditableAmount(amount: Money, currency: Currency): string {
  return `${amount < 0 ? '-' : ''}${withoutSign(amount, currency, '')}`
}

/** The symbol shown before figures: `¥`, `NT$`, `HK$`. */
export function currencySymbol(currency: Currency): string {
  return SYMBOLS[currency]
}

/** Money from whole major units, for written-out amounts: `ofMajor(1376)` is 1,376.00. */
export function ofMajor(majorUnits: number): Money {
  if (!Number.isSafeInteger(majorUnits)) {
    throw new RangeError(`Expected whole major units, got ${majorUnits}`)
  }
  return money(majorUnits * MINOR_UNITS)
}

import { expect, test } from 'vitest'
import {
  currencySymbol,
  formatAmount,
  formatEditableAmount,
  formatMoney,
  formatPrice,
  formatRounded,
  ofMajor,
  splitMoney,
} from '#shared/kernel/format-money.ts'
import { type Currency, money } from '#shared/kernel/money.ts'

test.each<[number, Currency, string, string, string]>([
  [137_600, 'CNY', '1,376.00', '¥1,376.00', '1376.00'],
  [0, 'CNY', '0.00', '¥0.00', '0.00'],
  [5, 'CNY', '0.05', '¥0.05', '0.05'],
  [-2000, 'CNY', '\u221220.00', '\u2212¥20.00', '-20.00'],
  [99_999, 'CNY', '999.99', '¥999.99', '999.99'],
  [100_000_00, 'HKD', '100,000.00', 'HK$100,000.00', '100000.00'],
  [123_456_789_012, 'CNY', '1,234,567,890.12', '¥1,234,567,890.12', '1234567890.12'],
  [482_000, 'TWD', '4,820', 'NT$4,820', '4820'],
  [482_050, 'TWD', '4,820.50', 'NT$4,820.50', '4820.50'],
  [-482_000, 'TWD', '\u22124,820', '\u2212NT$4,820', '-4820'],
])('%i minor units of %s are shown as %s', (minor, currency, figures, withSymbol, editable) => {
  expect(formatAmount(money(minor), currency)).toBe(figures)
  expect(formatMoney(money(minor), currency)).toBe(withSymbol)
  expect(formatEditableAmount(money(minor), currency)).toBe(editable)
})

test('major units and cents are kept apart without a sign', () => {
  expect(splitMoney(money(-137_605))).toEqual({ major: 1376, minor: 5 })
  expect(ofMajor(1376)).toBe(137_600)
  expect(() => ofMajor(13.76)).toThrow(RangeError)
  expect(currencySymbol('TWD')).toBe('NT$')
})

test('a price has cents only where there are any', () => {
  expect(formatPrice(money(120_900_00), 'CNY')).toBe('¥120,900')
  expect(formatPrice(money(1_376_50), 'CNY')).toBe('¥1,376.50')
  expect(formatPrice(money(4_820_00), 'TWD')).toBe('NT$4,820')
})

test('an estimate is rounded to whole units, or to hundreds of them', () => {
  expect(formatRounded(money(8_558_50), 'CNY')).toBe('¥8,559')
  expect(formatRounded(money(8_558_49), 'CNY')).toBe('¥8,558')
  expect(formatRounded(money(195_650_00), 'CNY', 100)).toBe('¥195,700')
  expect(formatRounded(money(0), 'HKD', 100)).toBe('HK$0')
})

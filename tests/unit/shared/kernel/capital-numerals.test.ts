import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AmountLocale, amountInWords, currencyWord } from '#shared/kernel/capital-numerals.ts'
import { type Currency, money } from '#shared/kernel/money.ts'
import { readChineseAmount, readEnglishAmount } from './read-amount-words.ts'

const mainland = { locale: 'zh-CN', currency: 'CNY' } as const
const taiwan = { locale: 'zh-TW', currency: 'TWD' } as const
const minorUnits = fc.oneof(
  fc.nat(100_000),
  fc.maxSafeNat(),
  // Amounts full of zeros, where the rules are.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 15 })
    .map((digits) => Number(digits.join(''))),
)

describe('an amount in capitals, for mainland papers', () => {
  test.each([
    // The six examples published with the People's Bank of China's rules.
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053, '壹拾万柒仟元零伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    // From the same rules.
    [5, '伍分'],
    [50, '伍角整'],
    [53, '伍角叁分'],
    [0, '零元整'],
    [1000, '壹拾元整'],
    [1500, '壹拾伍元整'],
    [10_000_000, '壹拾万元整'],
    [10_000_000_000, '壹亿元整'],
    [1_001_000, '壹万零壹拾元整'],
    [1_000_000_100, '壹仟万零壹元整'],
    [2_000_000_001, '贰仟万元零壹分'],
    [1_234_567_890, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整'],
    [137_600, '壹仟叁佰柒拾陆元整'],
    [100_000, '壹仟元整'],
    [100_100, '壹仟零壹元整'],
    [1_050_000, '壹万零伍佰元整'],
    [1_500_000, '壹万伍仟元整'],
    [10_500_000_000, '壹亿零伍佰万元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [10_000_100_000, '壹亿零壹仟元整'],
    [11_000_000_000, '壹亿壹仟万元整'],
    [100_000_000_000_000, '壹万亿元整'],
    [100_000_000_000_001, '壹万亿元零壹分'],
    [-2000, '负贰拾元整'],
  ])('%i 分 is %s', (minor, words) => {
    expect(amountInWords(money(minor), mainland)).toBe(words)
  })

  test('reads back to the same amount', () => {
    fc.assert(
      fc.property(minorUnits, (minor) => {
        expect(readChineseAmount(amountInWords(money(minor), mainland))).toBe(minor)
      }),
    )
  })

  test('never writes two zeros running, nor 整 after 分', () => {
    fc.assert(
      fc.property(minorUnits, (minor) => {
        expect(amountInWords(money(minor), mainland)).not.toMatch(/零零|分整|零[万亿]/)
      }),
    )
  })
})

describe('an amount in capitals, for Taiwan and Hong Kong', () => {
  test.each([
    [482_000, '肆仟捌佰貳拾元整'],
    [3_260_000, '參萬貳仟陸佰元整'],
    [10_000_000_000, '壹億元整'],
    [-2000, '負貳拾元整'],
  ])('%i minor units are %s', (minor, words) => {
    expect(amountInWords(money(minor), taiwan)).toBe(words)
  })

  test('reads back to the same amount', () => {
    fc.assert(
      fc.property(minorUnits, (minor) => {
        expect(readChineseAmount(amountInWords(money(minor), taiwan))).toBe(minor)
      }),
    )
  })
})

describe('an amount in English words', () => {
  test.each<[number, Currency, string]>([
    [137_600, 'CNY', 'One thousand three hundred seventy-six yuan and 00/100'],
    [5, 'CNY', 'Zero yuan and 05/100'],
    [100, 'HKD', 'One dollar and 00/100'],
    [1_990, 'HKD', 'Nineteen dollars and 90/100'],
    [482_000, 'TWD', 'Four thousand eight hundred twenty dollars'],
    [482_050, 'TWD', 'Four thousand eight hundred twenty dollars and 50/100'],
    [100_000_001, 'CNY', 'One million yuan and 01/100'],
    [100_010_000, 'CNY', 'One million one hundred yuan and 00/100'],
    [-2000, 'CNY', 'Minus twenty yuan and 00/100'],
  ])('%i minor units of %s are %s', (minor, currency, words) => {
    expect(amountInWords(money(minor), { locale: 'en', currency })).toBe(words)
  })

  test('reads back to the same amount', () => {
    fc.assert(
      fc.property(minorUnits, (minor) => {
        const words = amountInWords(money(minor), { locale: 'en', currency: 'CNY' })
        expect(readEnglishAmount(words)).toBe(minor)
      }),
    )
  })
})

test.each<[AmountLocale, Currency, string]>([
  ['zh-CN', 'CNY', '人民币'],
  ['zh-TW', 'TWD', '新臺幣'],
  ['zh-TW', 'HKD', '港幣'],
  ['en', 'CNY', 'RMB'],
])('in %s, %s is called %s', (locale, currency, word) => {
  expect(currencyWord({ locale, currency })).toBe(word)
})

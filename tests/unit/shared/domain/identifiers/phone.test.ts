import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatPhone,
  maskPhone,
  type PhoneKind,
  parsePhone,
} from '#shared/domain/identifiers/phone.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('a phone number', () => {
  test.each<[string, string, PhoneKind]>([
    ['13801234567', '13801234567', 'mainland-mobile'],
    ['138 0123 4567', '13801234567', 'mainland-mobile'],
    ['138-0123-4567', '13801234567', 'mainland-mobile'],
    ['１３８０１２３４５６７', '13801234567', 'mainland-mobile'],
    ['+86 138 0123 4567', '13801234567', 'mainland-mobile'],
    ['0086 13801234567', '13801234567', 'mainland-mobile'],
    ['8613801234567', '13801234567', 'mainland-mobile'],
    ['010-12345678', '01012345678', 'mainland-landline'],
    ['0574-87654321', '057487654321', 'mainland-landline'],
    ['(0574) 8765432', '05748765432', 'mainland-landline'],
    ['+86 574 8765 4321', '057487654321', 'mainland-landline'],
    ['+86 10 1234 5678', '01012345678', 'mainland-landline'],
    ['400-123-4567', '4001234567', 'mainland-service'],
    ['+86 400 123 4567', '4001234567', 'mainland-service'],
    ['8001234567', '8001234567', 'mainland-service'],
    ['95518', '95518', 'mainland-service'],
    ['12345', '12345', 'mainland-service'],
    ['0912345678', '0912345678', 'taiwan-mobile'],
    ['+886 912 345 678', '0912345678', 'taiwan-mobile'],
    ['+886 2 2345 6789', '0223456789', 'taiwan-landline'],
    ['+852 9123 4567', '91234567', 'hong-kong'],
    ['00852 2123 4567', '21234567', 'hong-kong'],
  ])('%s is %s, %s', (text, value, kind) => {
    expect(unwrap(parsePhone(text))).toEqual({ value, kind, warnings: [] })
  })

  test.each([
    ['', { code: 'phone.empty' }],
    ['1380123456789', { code: 'phone.length', detail: { length: 13, expected: '11' } }],
    ['1380123456', { code: 'phone.length', detail: { length: 10, expected: '11' } }],
    ['400123456', { code: 'phone.length', detail: { length: 9, expected: '10' } }],
    ['0574876543', { code: 'phone.length', detail: { length: 10, expected: '11–12' } }],
    ['010123456', { code: 'phone.length', detail: { length: 9, expected: '10–11' } }],
    ['091234567', { code: 'phone.length', detail: { length: 9, expected: '10–12' } }],
    ['1380123456a', { code: 'phone.bad-character', detail: { character: 'a', position: 11 } }],
    ['138O1234567', { code: 'phone.bad-character', detail: { character: 'O', position: 4 } }],
    ['138+01234567', { code: 'phone.bad-character', detail: { character: '+', position: 4 } }],
    ['12801234567', { code: 'phone.unknown-prefix', detail: { prefix: '12' } }],
    ['23801234567', { code: 'phone.unknown-prefix', detail: { prefix: '23' } }],
  ])('%j is none: %j', (text, problem) => {
    expect(parsePhone(text)).toEqual({ ok: false, ...problem })
  })

  test.each([['15412345678'], ['14212345678'], ['17912345678']])(
    '%s is in no range yet: taken, with a warning',
    (text) => {
      expect(unwrap(parsePhone(text)).warnings).toEqual(['phone.unusual-range'])
    },
  )

  test.each<[string, PhoneKind]>([
    ['87654321', 'hong-kong'],
    ['28765432', 'mainland-landline'],
    ['8765432', 'mainland-landline'],
  ])('%s might lack its area code', (text, kind) => {
    expect(unwrap(parsePhone(text))).toMatchObject({ kind, warnings: ['phone.no-area-code'] })
  })

  test('is read as the shop’s own country has it', () => {
    expect(unwrap(parsePhone('91234567', { home: 'HK' }))).toMatchObject({
      kind: 'hong-kong',
      warnings: [],
    })
    expect(unwrap(parsePhone('0223456789', { home: 'TW' })).kind).toBe('taiwan-landline')
    expect(unwrap(parsePhone('0223456789')).kind).toBe('mainland-landline')
    expect(unwrap(parsePhone('13801234567', { home: 'TW' })).kind).toBe('mainland-mobile')
  })

  const mobiles = fc.stringMatching(/^1[3-9]\d{9}$/)

  test('as shown reads back the same', () => {
    fc.assert(
      fc.property(mobiles, (mobile) => {
        expect(unwrap(parsePhone(formatPhone(mobile))).value).toBe(mobile)
      }),
    )
  })

  test('with a digit too many or too few is refused by its length', () => {
    fc.assert(
      fc.property(mobiles, fc.constantFrom('1', '9'), (mobile, digit) => {
        expect(parsePhone(mobile + digit)).toMatchObject({
          code: 'phone.length',
          detail: { length: 12 },
        })
        expect(parsePhone(mobile.slice(0, -1))).toMatchObject({
          code: 'phone.length',
          detail: { length: 10 },
        })
      }),
    )
  })
})

test.each([
  ['13801234567', '138 0123 4567'],
  ['01012345678', '010-12345678'],
  ['057487654321', '0574-87654321'],
  ['4001234567', '400-123-4567'],
  ['95518', '95518'],
  ['0912345678', '0912-345-678'],
  ['+886223456789', '02-2345-6789'],
  ['91234567', '9123 4567'],
  ['8765432', '8765432'],
  ['打他太太电话', '打他太太电话'],
])('%s is shown as %s', (text, shown) => {
  expect(formatPhone(text)).toBe(shown)
})

test.each([
  ['13801234567', '138****4567'],
  ['+86 138 0123 4567', '138****4567'],
  ['0912345678', '091****678'],
  ['91234567', '91****67'],
  ['057487654321', '0574****4321'],
  ['1380123456789', '1380*****6789'],
  ['95518', '9***8'],
  ['12', '**'],
  ['', ''],
])('%s is shown to others as %s', (text, shown) => {
  expect(maskPhone(text)).toBe(shown)
})

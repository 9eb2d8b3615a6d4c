import { describe, expect, test } from 'vitest'
import { formatDateTime, instant } from '#shared/kernel/instant.ts'
import { parseLocalDateTime } from '#shared/kernel/local-date-time.ts'
import { unwrap } from '#shared/kernel/result.ts'

const CHINA = 480
const at = (text: string) => ({ now: unwrap(instant(text)), offset: CHINA })
const morning = at('2026-11-20T09:06:45+08:00')

describe('a time typed at the desk at 09:06 on 20 November', () => {
  test.each([
    ['1630', '2026-11-20 16:30'],
    ['16:30', '2026-11-20 16:30'],
    ['１６：３０', '2026-11-20 16:30'],
    ['930', '2026-11-20 09:30'],
    ['9:05', '2026-11-20 09:05'],
    ['0000', '2026-11-20 00:00'],
    ['11-22 16:30', '2026-11-22 16:30'],
    ['11/22 1630', '2026-11-22 16:30'],
    ['2026-11-25 16:30', '2026-11-25 16:30'],
    ['20261125 0900', '2026-11-25 09:00'],
    ['+2h', '2026-11-20 11:06'],
    ['+1.5h', '2026-11-20 10:36'],
    ['+90m', '2026-11-20 10:36'],
    ['+20H', '2026-11-21 05:06'],
    ['01-03 09:00', '2027-01-03 09:00'],
    ['10-31 09:00', '2026-10-31 09:00'],
  ])('%s is %s', (text, expected) => {
    expect(formatDateTime(unwrap(parseLocalDateTime(text, morning)), CHINA)).toBe(expected)
  })

  test.each([
    ['', 'date-time.not-understood'],
    ['明天 9点', 'date-time.not-understood'],
    ['16', 'date-time.not-understood'],
    ['16:3', 'date-time.not-understood'],
    ['11-22', 'date-time.not-understood'],
    ['+2d', 'date-time.not-understood'],
    ['+0.1m', 'date-time.not-understood'],
    ['嗯 16:30', 'date-time.not-understood'],
    ['24:00', 'date-time.no-such-time'],
    ['1660', 'date-time.no-such-time'],
    ['02-30 09:00', 'date-time.no-such-day'],
    ['2026-02-29 09:00', 'date-time.no-such-day'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseLocalDateTime(text, morning)).toMatchObject({ ok: false, code })
  })
})

test('a time from now is to the minute, so that it is what the screen says', () => {
  expect(unwrap(parseLocalDateTime('+90m', morning))).toBe('2026-11-20T02:36:00.000Z')
})

test('in January, a day in December is the last one', () => {
  const january = at('2027-01-03T09:00:00+08:00')
  expect(formatDateTime(unwrap(parseLocalDateTime('12-30 17:00', january)), CHINA)).toBe(
    '2026-12-30 17:00',
  )
})

test('today is the shop’s day, not UTC’s', () => {
  const early = at('2026-11-20T00:30:00+08:00')
  expect(formatDateTime(unwrap(parseLocalDateTime('0800', early)), CHINA)).toBe('2026-11-20 08:00')
})

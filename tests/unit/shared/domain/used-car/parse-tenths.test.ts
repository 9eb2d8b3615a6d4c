import { expect, it } from 'vitest'
import { parseTenths } from '#shared/domain/used-car/parse-tenths.ts'

it.each([
  ['1.5', 15],
  ['０．５', 5],
  ['20', 200],
  ['0', 0],
])('reads %s', (text, tenths) => {
  expect(parseTenths(text)).toEqual({ ok: true, value: tenths })
})

it.each(['', '-1', '20.1', '1.25', '一'])('refuses “%s”', (text) => {
  expect(parseTenths(text)).toMatchObject({ ok: false, code: 'points.range' })
})

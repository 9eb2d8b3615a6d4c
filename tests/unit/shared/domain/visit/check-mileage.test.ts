import { expect, it } from 'vitest'
import { checkMileage } from '#shared/domain/visit/check-mileage.ts'

it.each([
  ['a first visit', 58_213, undefined, []],
  ['the same as last time', 58_213, 58_213, []],
  ['a little more', 58_213, 48_000, []],
  ['fifty thousand more is a busy taxi', 98_000, 48_000, []],
  ['one more than that is likely a slip', 98_001, 48_000, ['mileage.much-more-than-last']],
  ['a digit too many', 582_130, 48_000, ['mileage.much-more-than-last']],
  ['less than last time', 47_999, 48_000, ['mileage.less-than-last']],
  ['below zero', -1, 48_000, ['mileage.out-of-range']],
  ['two million', 2_000_000, undefined, ['mileage.out-of-range']],
  ['half a kilometre', 0.5, undefined, ['mileage.out-of-range']],
])('%s', (_name, km, lastKm, notices) => {
  expect(checkMileage(km, lastKm)).toEqual(notices)
})

import { expect, it } from 'vitest'
import { findOdometerFall } from '#shared/domain/used-car/odometer-fall.ts'
import { day } from '#shared/kernel/day.ts'

const readings = [
  { km: 58_213, on: day('2026-03-02') },
  { km: 80_500, on: day('2026-08-02') },
  { km: 79_900, on: day('2026-07-11') },
]

it('is told against the highest reading on record', () => {
  expect(findOdometerFall(68_200, readings)).toEqual({ km: 80_500, on: '2026-08-02' })
})

it('is none where the odometer only went up, or nothing is on record', () => {
  expect(findOdometerFall(80_500, readings)).toBeUndefined()
  expect(findOdometerFall(0, [])).toBeUndefined()
})

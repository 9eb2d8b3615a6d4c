import { describe, expect, it } from 'vitest'
import { computeInsuranceDaysLeft } from '#shared/domain/vehicle/insurance-due.ts'
import { addDays, day } from '#shared/kernel/day.ts'

const today = day('2026-11-22')

describe('the end of an insurance', () => {
  it.each([
    ['ends in 61 days: not yet', 61, undefined],
    ['ends in 60 days', 60, 60],
    ['ends today', 0, 0],
    ['ended yesterday', -1, -1],
    ['ended 90 days ago', -90, -90],
    ['ended long ago: the date is old', -91, undefined],
  ])('%s', (_name, days, expected) => {
    expect(computeInsuranceDaysLeft(addDays(today, days), today)).toBe(expected)
  })

  it('is not spoken of when no date is on record', () => {
    expect(computeInsuranceDaysLeft(undefined, today)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { localDay } from '#electron/app/local-day.ts'

describe('the day on the clock of the computer', () => {
  it('is that of its own time zone, with two digits each', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05')
    expect(localDay(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31')
  })
})

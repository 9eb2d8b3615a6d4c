import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWrong,
  LONGEST_WAIT_MS,
  NO_TRIES,
  waitLeft,
} from '#electron/services/pins/pin-tries.ts'

const afterWrong = (wrong: number, now = 0) =>
  Array.from({ length: wrong }).reduce<typeof NO_TRIES>((tries) => countWrong(tries, now), NO_TRIES)

describe('wrong PINs', () => {
  it('wait from the third on, twice as long each time, an hour at most', () => {
    const seconds = [0, 1, 2, 3, 4, 5, 6, 12, 40].map(
      (wrong) => waitLeft(afterWrong(wrong), 0) / 1000,
    )
    expect(seconds).toEqual([0, 0, 0, 30, 60, 120, 240, 3600, 3600])
  })

  it('need years for all PINs of four digits', () => {
    const hours = (10_000 * LONGEST_WAIT_MS) / 3600_000
    expect(hours / 24).toBeGreaterThan(365)
  })

  it('lock for no longer than the rule, wherever the clock is set', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer(), fc.integer(), (wrong, then, now) => {
        const left = waitLeft(afterWrong(wrong, then), now)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(LONGEST_WAIT_MS)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClash } from '#shared/domain/sales/test-drive/find-clash.ts'
import { findFreeTime } from '#shared/domain/sales/test-drive/find-free-time.ts'
import { addMinutes, formatTime } from '#shared/kernel/instant.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const taken = (from: string, until: string) => ({ of: 'car', from: at(from), until: at(until) })
const CLOSES = at('17:30')
const next = (
  wanted: readonly [string, string],
  booked: readonly (readonly [string, string])[],
): string | undefined => {
  const free = findFreeTime(
    taken(...wanted),
    booked.map((each) => taken(...each)),
    CLOSES,
  )
  return free === undefined ? undefined : formatTime(free, OFFSET)
}

describe('the next free time', () => {
  it('is the wanted one where nobody has it', () => {
    expect(next(['10:05', '10:35'], [])).toBe('10:05')
  })

  it('is the quarter of an hour after the drive in the way', () => {
    expect(next(['10:00', '10:30'], [['09:50', '10:20']])).toBe('10:30')
    expect(next(['10:00', '10:30'], [['09:45', '10:15']])).toBe('10:15')
  })

  it('passes gaps that are too short', () => {
    const booked = [
      ['10:00', '10:30'],
      ['10:45', '11:15'],
    ] as const
    expect(next(['10:00', '10:30'], booked)).toBe('11:15')
    expect(next(['10:00', '10:15'], booked)).toBe('10:30')
  })

  it('is none where the drive would not end before the shop closes', () => {
    expect(next(['16:00', '16:30'], [['15:30', '17:10']])).toBeUndefined()
  })

  it('is never earlier than wanted, never taken, and over by closing', () => {
    const minutes = fc.integer({ min: 0, max: 540 })
    const long = fc.integer({ min: 5, max: 180 })
    fc.assert(
      fc.property(minutes, long, fc.array(fc.tuple(minutes, long)), (start, length, others) => {
        const from = addMinutes(at('08:30'), start)
        const wanted = { of: 'car', from, until: addMinutes(from, length) }
        const booked = others.map(([begins, lasts]) => {
          const begin = addMinutes(at('08:30'), begins)
          return { of: 'car', from: begin, until: addMinutes(begin, lasts) }
        })
        const free = findFreeTime(wanted, booked, CLOSES)
        if (free === undefined) return
        const until = addMinutes(free, length)
        expect(free >= from && until <= CLOSES).toBe(true)
        expect(findClash({ of: 'car', from: free, until }, booked)).toBeUndefined()
      }),
    )
  })
})

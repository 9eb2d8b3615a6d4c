import { describe, expect, it } from 'vitest'
import { findClash } from '#shared/domain/sales/test-drive/find-clash.ts'
import { at } from '#tests/support/domain/times.ts'

const booked = [{ of: 'demo car 1', from: at('10:00'), until: at('10:40') }]

describe('bookings of a demonstration car', () => {
  it.each([
    ['09:30', '10:00', false],
    ['09:30', '10:01', true],
    ['10:10', '10:20', true],
    ['10:40', '11:20', false],
    ['09:00', '12:00', true],
  ])('%s to %s clashes: %s', (from, until, isClash) => {
    const wanted = { of: 'demo car 1', from: at(from), until: at(until) }
    expect(findClash(wanted, booked) !== undefined).toBe(isClash)
    expect(findClash({ ...wanted, of: 'demo car 2' }, booked)).toBeUndefined()
  })
})

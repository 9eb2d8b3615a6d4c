import { describe, expect, it } from 'vitest'
import { WORKDAY } from '#shared/domain/appointment/workday.ts'
import { usualStart } from '#shared/domain/sales/test-drive/usual-start.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

// A Friday; the shop is open from half past eight to half past five.
const start = (now: string, closedOn: readonly number[] = []): string =>
  formatDateTime(usualStart(at(now), { ...WORKDAY, closedOn }, OFFSET), OFFSET)

describe('when a drive usually begins', () => {
  it.each([
    ['10:07', '2026-11-20 10:15'],
    ['10:15', '2026-11-20 10:30'],
    ['03:40', '2026-11-20 08:30'],
    ['16:50', '2026-11-20 17:00'],
    ['17:05', '2026-11-21 08:30'],
    ['22:00', '2026-11-21 08:30'],
  ])('at %s: %s', (now, expected) => {
    expect(start(now)).toBe(expected)
  })

  it('is on the next day on which the shop is open', () => {
    expect(start('18:00', [6, 7])).toBe('2026-11-23 08:30')
    expect(start('10:00', [5])).toBe('2026-11-21 08:30')
  })
})

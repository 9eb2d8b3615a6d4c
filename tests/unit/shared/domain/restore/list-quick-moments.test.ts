import { describe, expect, it } from 'vitest'
import { listQuickMoments } from '#shared/domain/restore/list-quick-moments.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'

const LONG_AGO = '2026-01-01T00:00:00.000Z' as Instant
/** Friday 27 November 2026, 10:15 in China. */
const FRIDAY = '2026-11-27T02:15:00.000Z' as Instant
const hours = { opensAt: '09:00', closesAt: '17:30' }

const shown = (now: Instant, opening?: typeof hours & { closedOn?: number[] }, since = LONG_AGO) =>
  listQuickMoments(
    now,
    { offsetMinutes: 480, ...(opening === undefined ? {} : { opening }) },
    since,
  ).map(({ name, at }) => `${name} ${formatDateTime(at, 480)}`)

describe('moments offered by name', () => {
  it('go by the shop’s own hours', () => {
    expect(shown(FRIDAY, hours)).toEqual([
      'an-hour-ago 2026-11-27 09:15',
      'opening-today 2026-11-27 09:00',
      'last-close 2026-11-26 17:30',
      'a-week-ago 2026-11-20 17:30',
    ])
  })

  it('go back over the days it is closed', () => {
    const monday = '2026-11-30T02:15:00.000Z' as Instant
    expect(shown(monday, { ...hours, closedOn: [6, 7] })).toContain('last-close 2026-11-27 17:30')
  })

  it('are in the past, and not before there was anything', () => {
    const early = '2026-11-27T00:10:00.000Z' as Instant
    expect(shown(early, hours)).not.toContain('opening-today 2026-11-27 09:00')
    expect(shown(FRIDAY, hours, '2026-11-26T12:00:00.000Z' as Instant)).toEqual([
      'an-hour-ago 2026-11-27 09:15',
      'opening-today 2026-11-27 09:00',
    ])
  })

  it('have usual hours where the shop has not said its own', () => {
    expect(shown(FRIDAY)).toContain('last-close 2026-11-26 18:00')
  })
})

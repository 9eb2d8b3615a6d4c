import { describe, expect, it } from 'vitest'
import { parsePastMoment } from '#shared/domain/restore/parse-past-moment.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'

/** Friday 27 November 2026, 10:15 in China. */
const now = '2026-11-27T02:15:00.000Z' as Instant

const read = (text: string): string => {
  const parsed = parsePastMoment(text, { now, offset: 480 })
  return parsed.ok ? formatDateTime(parsed.value, 480) : parsed.code
}

describe('a moment that is over, as typed', () => {
  it.each([
    ['昨天 17:40', '2026-11-26 17:40'],
    ['昨天17:40', '2026-11-26 17:40'],
    ['昨天 １７：４０', '2026-11-26 17:40'],
    ['前天 9:05', '2026-11-25 09:05'],
    ['今天 08:30', '2026-11-27 08:30'],
    ['Yesterday 17:40', '2026-11-26 17:40'],
    ['-2h', '2026-11-27 08:15'],
    ['-90m', '2026-11-27 08:45'],
    ['11-20 16:00', '2026-11-20 16:00'],
    ['2026-03-01 09:00', '2026-03-01 09:00'],
    ['0930', '2026-11-27 09:30'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('is yesterday where today has not come so far', () => {
    expect(read('17:40')).toBe('2026-11-26 17:40')
  })

  it('takes in what was saved within its minute', () => {
    const parsed = parsePastMoment('昨天 17:40', { now, offset: 480 })
    expect(parsed).toEqual({ ok: true, value: '2026-11-26T09:40:59.999Z' })
  })

  it('is never to come', () => {
    expect(read('今天 17:40')).toBe('restore.in-future')
    expect(read('11-28 09:00')).toBe('restore.in-future')
  })

  it('says what it cannot read', () => {
    expect(read('昨天 27:40')).toBe('date-time.no-such-time')
    expect(read('上周')).toBe('date-time.not-understood')
  })
})

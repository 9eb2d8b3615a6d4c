import { describe, expect, it } from 'vitest'
import { listRunningWarranties } from '#renderer/features/vehicle/memory/list-running-warranties.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

// Settled on 20 November 2026 at 58 218 km: special repair of a car, 10 days or 2 000 km.
const delivered = (): Visit => ({
  ...aSettledVisit(),
  paper: 'delivered',
  delivery: { at: at('12:30'), by: anId() },
})

describe('warranties that run', () => {
  it.each([
    ['on the last day', '2026-11-30', 59_000, 1],
    ['a day later', '2026-12-01', 59_000, 0],
    ['at the last kilometre', '2026-11-25', 60_218, 1],
    ['a kilometre further', '2026-11-25', 60_219, 0],
  ])('%s', (_when, today, km, count) => {
    expect(listRunningWarranties([delivered()], day(today), km, at('08:00', today))).toHaveLength(
      count,
    )
  })

  it('begin with delivery, not with the bill', () => {
    expect(
      listRunningWarranties(
        [aSettledVisit()],
        day('2026-11-21'),
        58_300,
        at('08:00', '2026-11-21'),
      ),
    ).toEqual([])
  })
})

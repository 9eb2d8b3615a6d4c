import { expect, it } from 'vitest'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import { listMeasurements } from '#shared/domain/comparison/wear/list-measurements.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'

const pads = (mm: number, more: Partial<Comparison> = {}): Comparison =>
  aComparison({
    part: '前制动摩擦片',
    position: '左前',
    unit: 'mm',
    measured: readingOf(mm),
    ...more,
  })

const visitOn = (on: string, km: number, more: Partial<Visit> = {}): Visit => {
  const visit = aVisit({ day: day(on), arrivedAt: `${on}T01:00:00.000Z` as Instant, ...more })
  return { ...visit, intake: { ...visit.intake, mileageKm: km } }
}

const own = pads(2.1)
const now = visitOn('2026-11-20', 58_213, { comparisons: [own] })

it('are those of the same part at the same place, with this visit’s own', () => {
  const earlier = visitOn('2026-03-01', 45_000, {
    comparisons: [
      pads(4.8, { part: ' 前制动摩擦片 ' }),
      pads(5.1, { position: '右前' }),
      pads(9, { part: '后制动摩擦片' }),
      pads(48, { unit: '%' }),
    ],
  })
  expect(listMeasurements(own, now, [now, earlier])).toEqual([
    { day: '2026-03-01', km: 45_000, value: 4800 },
    { day: '2026-11-20', km: 58_213, value: 2100 },
  ])
})

it('leave out cancelled visits, and those that came later', () => {
  const cancelled = visitOn('2026-03-01', 45_000, { comparisons: [pads(5)], paper: 'cancelled' })
  const later = visitOn('2026-12-01', 59_000, { comparisons: [pads(9)] })
  expect(listMeasurements(own, now, [cancelled, later])).toHaveLength(1)
})

it('say that a part came off when its job was agreed to, done and settled', () => {
  const job = aJob({ parts: [aPart()] })
  const replaced = visitOn('2026-03-01', 45_000, {
    jobs: [job],
    comparisons: [pads(2.2, { jobId: job.id })],
    paper: 'delivered',
  })
  expect(listMeasurements(own, now, [replaced])[0]).toMatchObject({ isReplaced: true })
  // Still in the workshop, or said no to: the part is on the car.
  expect(listMeasurements(own, now, [{ ...replaced, paper: 'ordered' }])[0]).toEqual({
    day: '2026-03-01',
    km: 45_000,
    value: 2200,
  })
})

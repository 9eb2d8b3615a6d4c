import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeServiceDue, learnMetresPerDay } from '#shared/domain/vehicle/service-due.ts'
import { addDays, day } from '#shared/kernel/day.ts'

const today = day('2026-11-22')
const next = { on: day('2027-02-01'), km: 60_000 }
const reading = (text: string, km: number) => ({ day: day(text), km })

describe('how far a car runs', () => {
  it('is learned from its first and last reading', () => {
    const readings = [reading('2026-08-24', 53_600), reading('2026-05-26', 50_000)]
    expect(learnMetresPerDay(readings)).toBe(40_000)
  })

  it.each([
    ['no reading', []],
    ['one reading', [reading('2026-08-24', 53_600)]],
    ['two readings within a week', [reading('2026-08-24', 53_600), reading('2026-08-30', 53_900)]],
    ['a car that stood', [reading('2026-05-26', 50_000), reading('2026-08-24', 50_000)]],
  ])('is not guessed from %s', (_name, readings) => {
    expect(learnMetresPerDay(readings)).toBeUndefined()
  })
})

describe('the next service', () => {
  it('is ahead while neither its day nor its kilometres are near', () => {
    expect(computeServiceDue(next, [reading('2026-11-20', 52_000)], today)).toMatchObject({
      state: 'ahead',
      expectedOn: next.on,
      expectedKm: 52_000,
    })
  })

  it('is due by its day, whatever the car has run', () => {
    expect(computeServiceDue({ ...next, on: today }, [], today).state).toBe('due')
  })

  it('comes sooner for a car that runs much', () => {
    // 100 km a day since May: 60 000 km are reached on 3 December, not in February.
    const readings = [reading('2026-05-26', 41_000), reading('2026-08-25', 50_100)]
    expect(computeServiceDue(next, readings, today)).toMatchObject({
      state: 'soon',
      expectedOn: '2026-12-02',
      expectedKm: 59_000,
    })
    expect(computeServiceDue(next, readings, day('2026-12-02')).state).toBe('due')
  })

  it('is due when the odometer has passed it', () => {
    expect(computeServiceDue(next, [reading('2026-11-22', 60_001)], today).state).toBe('due')
  })

  it('never falls due later than its day, and stays due', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 300 }),
        (days, km, later) => {
          const first = reading('2026-01-01', 20_000)
          const readings = [first, { day: addDays(first.day, days), km: 20_000 + km }]
          const when = addDays(first.day, days + later)
          const due = computeServiceDue(next, readings, when)
          expect(due.expectedOn <= next.on).toBe(true)
          if (due.state !== 'due') return
          expect(computeServiceDue(next, readings, addDays(when, 1)).state).toBe('due')
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { changeIntake, type StartVisitInput, startVisit } from '#shared/domain/visit/start-visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anIntake, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const input: StartVisitInput = {
  id: anId(),
  customerId: anId(),
  vehicleId: anId(),
  advisorId: anId(),
  intake: anIntake(),
  at: at('09:06'),
  promisedAt: at('12:30'),
  locale: 'zh-CN',
  offsetMinutes: OFFSET,
}

const WRONG = [
  ['nothing the customer said', { statement: ' ' }, 'intake.statement-empty'],
  ['an odometer below zero', { mileageKm: -1 }, 'intake.mileage-out-of-range'],
  ['an odometer of two million', { mileageKm: 2_000_000 }, 'intake.mileage-out-of-range'],
  ['nine eighths of fuel', { fuelEighths: 9 }, 'intake.fuel-out-of-range'],
  ['101 per cent of charge', { chargePercent: 101 }, 'intake.charge-out-of-range'],
  ['charge below zero', { chargePercent: -1 }, 'intake.charge-out-of-range'],
] as const

describe('a visit', () => {
  it('begins as a draft, received, with nothing offered or billed', () => {
    expect(unwrap(startVisit(input))).toMatchObject({
      paper: 'draft',
      step: 'received',
      steps: [{ step: 'received', at: at('09:06') }],
      day: '2026-11-20',
      jobs: [],
      charges: [],
      estimateVersion: 1,
      bill: { discount: 0, rounding: 0, payments: [] },
    })
  })

  it('belongs to the shop’s day, not to Greenwich’s', () => {
    const early = { ...input, at: at('07:30', '2026-11-21'), promisedAt: at('12:00', '2026-11-21') }
    expect(unwrap(startVisit(early)).day).toBe('2026-11-21')
  })

  it.each(WRONG)('with %s is refused', (_name, given, code) => {
    expect(startVisit({ ...input, intake: anIntake(given) })).toMatchObject({ code })
  })

  it('is not promised for a time before the car came', () => {
    expect(startVisit({ ...input, promisedAt: at('09:05') })).toMatchObject({
      code: 'intake.promise-before-arrival',
    })
  })

  it('is not promised for a time gone by when it is written up later', () => {
    const later = { ...input, promisedAt: at('12:30'), now: at('12:31') }
    expect(startVisit(later)).toMatchObject({ code: 'intake.promise-past' })
    expect(startVisit({ ...later, now: at('12:30') }).ok).toBe(true)
  })

  it('may leave gauges unread', () => {
    expect(startVisit(input).ok).toBe(true)
  })
})

describe('correcting what was written at reception', () => {
  it('takes the new words and the new promise', () => {
    const intake = anIntake({ mileageKm: 58_214 })
    const after = unwrap(changeIntake(aVisit(), intake, at('16:00')))
    expect(after).toMatchObject({ intake, promisedAt: at('16:00') })
  })

  it.each(WRONG)('to %s is refused', (_name, given, code) => {
    expect(changeIntake(aVisit(), anIntake(given), at('16:00'))).toMatchObject({ code })
  })

  it('to a promise before arrival is refused', () => {
    expect(changeIntake(aVisit(), anIntake(), at('08:00'))).toMatchObject({
      code: 'intake.promise-before-arrival',
    })
  })

  it('keeps a broken promise, but makes no new one for a time gone by', () => {
    const now = at('15:00')
    expect(changeIntake(aVisit(), anIntake(), at('12:30'), now).ok).toBe(true)
    expect(changeIntake(aVisit(), anIntake(), at('14:00'), now)).toMatchObject({
      code: 'intake.promise-past',
    })
  })

  it('ends with the settlement', () => {
    expect(changeIntake(aVisit({ paper: 'settled' }), anIntake(), at('16:00'))).toMatchObject({
      code: 'visit.settled',
    })
  })
})

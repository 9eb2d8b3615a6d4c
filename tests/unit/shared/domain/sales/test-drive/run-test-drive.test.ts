import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bookTestDrive,
  cancelTestDrive,
  endTestDrive,
  keepFeedback,
  missTestDrive,
  moveTestDrive,
  startTestDrive,
} from '#shared/domain/sales/test-drive/run-test-drive.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import {
  A_LICENCE,
  aBookedDrive,
  aBooking,
  aDemoCar,
  aReadyDrive,
  bookingFacts,
} from '#tests/support/domain/test-drives.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const car = aDemoCar()
const going = {
  car,
  others: [],
  number: 'SJ-20261120-001',
  mileageKm: 4210,
  at: at('14:02'),
  offsetMinutes: OFFSET,
}
const out = (): TestDrive => unwrap(startTestDrive(aReadyDrive(car), going))
const back = (): TestDrive => unwrap(endTestDrive(out(), 4232, at('14:41')))

describe('a test drive', () => {
  it('goes from the booking to what the driver said', () => {
    const marks = { comfort: 5, power: 4, handling: 4, space: 5, words: ' 安静 ' }
    expect(unwrap(keepFeedback(back(), marks))).toMatchObject({
      state: 'back',
      day: '2026-11-20',
      out: { mileageKm: 4210 },
      back: { mileageKm: 4232 },
      feedback: { comfort: 5, words: '安静' },
    })
  })

  it('takes a car that nobody else has, and says who has it and when it is free', () => {
    const facts = bookingFacts(car, [aBookedDrive(car)])
    const overlap = aBooking(car, { from: at('14:30'), until: at('15:00') })
    expect(bookTestDrive(overlap, facts)).toMatchObject({
      code: 'test-drive.car-taken',
      detail: { who: '王建国', from: '14:00', until: '14:40', next: '14:45' },
    })
    const after = aBooking(car, { from: at('14:40'), until: at('15:00') })
    expect(bookTestDrive(after, facts).ok).toBe(true)
    const off = bookingFacts(car, [unwrap(cancelTestDrive(aBookedDrive(car), '客户改期'))])
    expect(bookTestDrive(overlap, off).ok).toBe(true)
  })

  it('finds no other time on a day that is full', () => {
    const evening = aBookedDrive(car, { from: at('16:00'), until: at('17:20') })
    const late = aBooking(car, { from: at('16:30'), until: at('17:00') })
    expect(bookTestDrive(late, bookingFacts(car, [evening]))).toMatchObject({
      code: 'test-drive.car-taken-all-day',
      detail: { until: '17:20' },
    })
  })

  it('never gives one car to two buyers at once, and the time it offers is free', () => {
    const minutes = fc.integer({ min: 0, max: 460 })
    const drives = fc.array(fc.tuple(minutes, fc.integer({ min: 10, max: 120 })), { maxLength: 12 })
    fc.assert(
      fc.property(drives, (asked) => {
        const morning = at('08:30')
        let booked: TestDrive[] = []
        for (const [start, long] of asked) {
          const from = addMinutes(morning, start)
          const wanted = aBooking(car, { from, until: addMinutes(from, long) })
          const facts = { ...bookingFacts(car, booked), now: morning }
          const done = bookTestDrive(wanted, facts)
          if (done.ok) booked = [...booked, done.value]
          else if (done.code === 'test-drive.car-taken') {
            const next = at(String(done.detail?.next))
            const again = aBooking(car, { from: next, until: addMinutes(next, long) })
            booked = [...booked, unwrap(bookTestDrive(again, facts))]
          }
        }
        const byTime = booked.toSorted((a, b) => (a.from < b.from ? -1 : 1))
        byTime.forEach((each, index) => {
          const next = byTime[index + 1]
          if (next !== undefined) expect(each.until <= next.from).toBe(true)
        })
      }),
    )
  })

  it('waits for a car that is late back', () => {
    const facts = { ...bookingFacts(car, [out()]), now: at('15:00') }
    const wanted = aBooking(car, { from: at('15:00'), until: at('15:30') })
    expect(bookTestDrive(wanted, facts)).toMatchObject({
      code: 'test-drive.car-taken',
      detail: { next: '15:15' },
    })
  })

  it('has the rough ground to itself', () => {
    const rough = aBookedDrive(car, { route: 'rough' })
    const other = aDemoCar({ plate: '粤AD99999' })
    const facts = bookingFacts(other, [rough])
    const same = aBooking(other, { route: 'rough' })
    expect(bookTestDrive(same, facts)).toMatchObject({ code: 'test-drive.route-taken' })
    expect(bookTestDrive({ ...same, route: 'town' }, facts).ok).toBe(true)
  })

  it.each([
    ['backwards', { until: at('13:00') }, 'test-drive.time-order'],
    ['in the past', { from: at('08:00'), until: at('08:40') }, 'test-drive.past'],
    ['for half a day', { until: at('18:00') }, 'test-drive.too-long'],
    ['without a driver', { driver: ' ' }, 'test-drive.driver-empty'],
  ])('is not booked %s', (_what, changes, code) => {
    const booked = bookTestDrive(aBooking(car, changes), bookingFacts(car))
    expect(booked).toMatchObject({ ok: false, code })
  })

  it('is not booked in a car that is no longer tried', () => {
    const retired = aDemoCar({ isActive: false })
    expect(bookTestDrive(aBooking(retired), bookingFacts(retired))).toMatchObject({
      code: 'test-drive.car-retired',
    })
  })

  it('does not begin with fewer kilometres than before, nor with many more unasked', () => {
    const ready = aReadyDrive(car)
    expect(startTestDrive(ready, { ...going, mileageKm: 4209 })).toMatchObject({
      code: 'test-drive.mileage-less',
    })
    expect(startTestDrive(ready, { ...going, mileageKm: 4410 })).toMatchObject({
      code: 'test-drive.mileage-unlikely',
      detail: { km: 200 },
    })
    expect(startTestDrive(ready, { ...going, mileageKm: 4410, isSure: true }).ok).toBe(true)
  })

  it('does not begin while the car is out, unsigned, or on a licence that has run out since', () => {
    expect(startTestDrive(aReadyDrive(car), { ...going, others: [out()] })).toMatchObject({
      code: 'test-drive.car-out',
      detail: { who: '王建国' },
    })
    const { signedOnPaper: _pen, ...unsigned } = aReadyDrive(car)
    expect(startTestDrive(unsigned, going)).toMatchObject({ code: 'test-drive.unsigned' })
    const licence = { ...A_LICENCE, validUntil: day('2026-11-19') }
    const expired = { ...aReadyDrive(car), licence }
    expect(startTestDrive(expired, going)).toMatchObject({ code: 'licence.expired' })
    expect(startTestDrive(aBookedDrive(car), going)).toMatchObject({
      code: 'test-drive.licence-empty',
    })
  })

  it('comes back once, not with fewer kilometres, and is marked from 1 to 5', () => {
    expect(endTestDrive(out(), 4209, at('14:41'))).toMatchObject({
      code: 'test-drive.mileage-less',
    })
    expect(endTestDrive(back(), 4240, at('15:00'))).toMatchObject({ code: 'test-drive.not-out' })
    const marks = { comfort: 6, power: 4, handling: 4, space: 5, words: '' }
    expect(keepFeedback(back(), marks)).toMatchObject({ code: 'test-drive.mark-range' })
    expect(cancelTestDrive(out(), '下雨')).toMatchObject({ code: 'test-drive.not-booked' })
  })

  it('asks once about kilometres that nobody drives in the time', () => {
    expect(endTestDrive(out(), 4310, at('14:41'))).toMatchObject({
      code: 'test-drive.mileage-unlikely',
      detail: { km: 100 },
    })
    expect(endTestDrive(out(), 4310, at('14:41'), { isSure: true }).ok).toBe(true)
  })

  it('is missed once its time has come, and called off with a reason', () => {
    const booked = aBookedDrive(car)
    expect(missTestDrive(booked, at('13:59'))).toMatchObject({ code: 'test-drive.not-yet' })
    expect(unwrap(missTestDrive(booked, at('14:20'))).state).toBe('missed')
    expect(cancelTestDrive(booked, ' ')).toMatchObject({ code: 'test-drive.reason-empty' })
  })
})

describe('moving a drive', () => {
  const changesOf = ({ carId, route, from, until, driver }: TestDrive) => ({
    carId,
    route,
    from,
    until,
    driver,
  })

  it('keeps the signature while it says what was signed, and loses it to another time', () => {
    const ready = aReadyDrive(car)
    const same = unwrap(moveTestDrive(ready, changesOf(ready), bookingFacts(car, [ready])))
    expect(same.signedOnPaper).toBeDefined()
    const later = { ...changesOf(ready), from: at('15:00'), until: at('15:40') }
    const moved = unwrap(moveTestDrive(ready, later, bookingFacts(car, [ready])))
    expect(moved.signedOnPaper).toBeUndefined()
    expect(moved.licence).toEqual(A_LICENCE)
  })

  it('asks for the licence of another driver', () => {
    const ready = aReadyDrive(car)
    const changes = { ...changesOf(ready), driver: '王太太' }
    const moved = unwrap(moveTestDrive(ready, changes, bookingFacts(car)))
    expect(moved.licence).toBeUndefined()
  })

  it('does not put an automatic-only driver into a manual car', () => {
    const ready = { ...aReadyDrive(car), licence: { ...A_LICENCE, class: 'C2' as const } }
    const manual = aDemoCar({ isAutomatic: false })
    const changes = { ...changesOf(ready), carId: manual.id }
    expect(moveTestDrive(ready, changes, bookingFacts(manual))).toMatchObject({
      code: 'licence.automatic-only',
    })
  })
})

import { describe, expect, it } from 'vitest'
import {
  bookTestDrive,
  cancelTestDrive,
  endTestDrive,
  keepFeedback,
  startTestDrive,
  type TestDriveBooking,
} from '#shared/domain/sales/test-drive/run-test-drive.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const car: DemoCar = {
  id: anId<'DemoCar'>(),
  name: '海豹06 DM-i 试驾车',
  plate: '粤AD12345',
  isAutomatic: true,
  mileageKm: 4210,
  isActive: true,
}
const wanted = (changes: Partial<TestDriveBooking> = {}): TestDriveBooking => ({
  id: anId<'TestDrive'>(),
  saleId: anId<'Sale'>(),
  carId: car.id,
  route: 'mixed',
  from: at('14:00'),
  until: at('14:40'),
  consultantId: anId<'Staff'>(),
  driver: '王建国',
  ...changes,
})
const facts = { car, others: [], now: at('10:00'), offsetMinutes: OFFSET }
const booked = () => unwrap(bookTestDrive(wanted(), facts))
const licence = {
  class: 'C1',
  validUntil: day('2030-01-01'),
  number: '440106198001011234',
} as const
const going = {
  car,
  licence,
  number: 'SJ-20261120-001',
  mileageKm: 4210,
  at: at('14:02'),
  offsetMinutes: OFFSET,
}
const back = () => unwrap(endTestDrive(unwrap(startTestDrive(booked(), going)), 4232, at('14:41')))

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

  it('takes a car that nobody else has', () => {
    const facts2 = { ...facts, others: [booked()] }
    const overlap = wanted({ from: at('14:30'), until: at('15:00') })
    expect(bookTestDrive(overlap, facts2)).toMatchObject({ code: 'test-drive.car-taken' })
    const after = wanted({ from: at('14:40'), until: at('15:00') })
    expect(bookTestDrive(after, facts2).ok).toBe(true)
    const off = { ...facts, others: [unwrap(cancelTestDrive(booked(), '客户改期'))] }
    expect(bookTestDrive(overlap, off).ok).toBe(true)
  })

  it('has the rough ground to itself', () => {
    const rough = unwrap(bookTestDrive(wanted({ route: 'rough' }), facts))
    const other = { ...car, id: anId<'DemoCar'>() }
    const same = wanted({ route: 'rough', carId: other.id })
    const facts2 = { ...facts, car: other, others: [rough] }
    expect(bookTestDrive(same, facts2)).toMatchObject({ code: 'test-drive.route-taken' })
    expect(bookTestDrive({ ...same, route: 'town' }, facts2).ok).toBe(true)
  })

  it.each([
    ['backwards', { until: at('13:00') }, 'test-drive.time-order'],
    ['in the past', { from: at('08:00'), until: at('08:40') }, 'test-drive.past'],
    ['for half a day', { until: at('18:00') }, 'test-drive.too-long'],
    ['without a driver', { driver: ' ' }, 'test-drive.driver-empty'],
  ])('is not booked %s', (_what, changes, code) => {
    expect(bookTestDrive(wanted(changes), facts)).toMatchObject({ ok: false, code })
  })

  it.each([
    [
      'an expired licence',
      { licence: { ...licence, validUntil: day('2026-11-19') } },
      'licence.expired',
    ],
    ['a licence not shown', { licence: { ...licence, number: '' } }, 'test-drive.licence-empty'],
    ['fewer kilometres than before', { mileageKm: 4209 }, 'test-drive.mileage-less'],
  ])('does not begin with %s', (_what, changes, code) => {
    expect(startTestDrive(booked(), { ...going, ...changes })).toMatchObject({ ok: false, code })
  })

  it('comes back once, not with fewer kilometres, and is marked from 1 to 5', () => {
    const out = unwrap(startTestDrive(booked(), going))
    expect(endTestDrive(out, 4209, at('14:41'))).toMatchObject({ code: 'test-drive.mileage-less' })
    expect(endTestDrive(back(), 4240, at('15:00'))).toMatchObject({ code: 'test-drive.not-out' })
    const marks = { comfort: 6, power: 4, handling: 4, space: 5, words: '' }
    expect(keepFeedback(back(), marks)).toMatchObject({ code: 'test-drive.mark-range' })
    expect(cancelTestDrive(out, '下雨')).toMatchObject({ code: 'test-drive.not-booked' })
  })
})

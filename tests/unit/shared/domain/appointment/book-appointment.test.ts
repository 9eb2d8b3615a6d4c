import { describe, expect, it } from 'vitest'
import type { AppointmentDraft } from '#shared/domain/appointment/appointment.ts'
import { bookAppointment, changeAppointment } from '#shared/domain/appointment/book-appointment.ts'
import { hours } from '#shared/kernel/hours.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aPart } from '#tests/support/domain/a-job.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const when = { now: at('09:00'), offsetMinutes: OFFSET }
const book = (given: Partial<AppointmentDraft> = {}, now = when.now) =>
  bookAppointment(anAppointment(given), anId(), { ...when, now })

describe('giving a customer a time', () => {
  it('stands on the shop’s day, not on that of Greenwich', () => {
    const early = at('07:30', '2026-11-21')
    const booked = unwrap(book({ at: early, promisedAt: early }))
    expect(booked).toMatchObject({ state: 'booked', day: '2026-11-21', moves: [], setAside: [] })
  })

  it.each<[string, Partial<AppointmentDraft>]>([
    ['appointment.in-past', { at: at('08:59') }],
    ['appointment.name-empty', { name: ' ' }],
    ['appointment.phone-empty', { phone: '' }],
    ['appointment.wanted-empty', { wanted: ' ', jobs: [] }],
    ['appointment.hours-out-of-range', { hours: hours(0) }],
    ['appointment.hours-out-of-range', { hours: hours(10_000) }],
    ['appointment.promise-before', { promisedAt: at('09:59') }],
    ['appointment.address-empty', { pickUp: { address: ' ' } }],
    ['job.name-empty', { jobs: [aDraft({ name: '' })] }],
  ])('refuses %s', (code, given) => {
    expect(book(given)).toMatchObject({ ok: false, code })
  })

  it('takes the minute that is running, and work told in words only', () => {
    const now = '2026-11-20T02:00:45.000Z' as typeof when.now
    expect(book({ jobs: [], wanted: '保养' }, now).ok).toBe(true)
  })
})

describe('writing an appointment anew', () => {
  const change = (given: Partial<AppointmentDraft>, on = anAppointment(), now = when.now) =>
    changeAppointment(on, { ...on, ...given }, { ...when, now })

  it('keeps another time among its moves', () => {
    const moved = unwrap(change({ at: at('11:00') }))
    expect(moved.moves).toEqual([{ from: at('10:00'), to: at('11:00'), at: when.now }])
  })

  it('lets what is due now be put right, but not moved into the past', () => {
    const later = at('10:30')
    expect(change({ phone: '13900000000' }, anAppointment(), later).ok).toBe(true)
    expect(change({ at: at('10:10') }, anAppointment(), later)).toMatchObject({
      code: 'appointment.in-past',
    })
  })

  it('no longer sets aside parts that nobody wants', () => {
    const [pads, oil] = [aPart(), aPart({ name: '机油' })]
    const jobs = [aDraft({ parts: [pads] }), aDraft({ parts: [oil] })]
    const both = anAppointment({ jobs, setAside: [pads.id, oil.id] })
    const changed = unwrap(change({ jobs: [aDraft({ parts: [oil] })] }, both))
    expect(changed.setAside).toEqual([oil.id])
  })

  it('leaves the jobs to the repair order once it is prepared', () => {
    const prepared = anAppointment({ visitId: anId() })
    expect(change({ jobs: [] }, prepared)).toMatchObject({ code: 'appointment.prepared' })
    expect(change({ phone: '13900000000' }, prepared).ok).toBe(true)
  })

  it('is over once the car came, stayed away or was called off', () => {
    for (const state of ['kept', 'missed', 'cancelled'] as const) {
      expect(change({}, anAppointment({ state }))).toMatchObject({
        code: 'appointment.not-booked',
      })
    }
  })
})

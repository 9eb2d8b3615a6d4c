import { describe, expect, it } from 'vitest'
import { followAppointment, prepareVisit } from '#shared/domain/appointment/prepare-visit.ts'
import {
  computeSetAside,
  listWantedParts,
  setPartsAside,
} from '#shared/domain/appointment/set-aside.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aPart } from '#tests/support/domain/a-job.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const input = {
  id: anId<'Visit'>(),
  customerId: anId<'Customer'>(),
  vehicleId: anId<'Vehicle'>(),
  lastKm: 58_213,
  locale: 'zh-CN',
  now: at('17:00', '2026-11-19'),
  offsetMinutes: OFFSET,
  nextJobId: () => anId<'Job'>(),
} as const

describe('the repair order of tomorrow’s appointment', () => {
  it('is a booked visit with its jobs, unanswered, at the time the car is expected', () => {
    const visit = unwrap(prepareVisit(anAppointment({ technicianId: anId() }), input))
    expect(visit).toMatchObject({
      step: 'booked',
      paper: 'draft',
      day: '2026-11-20',
      arrivedAt: at('10:00'),
      promisedAt: at('12:00'),
      steps: [{ step: 'booked', at: input.now }],
      intake: { mileageKm: 58_213, statement: '刹车有声音' },
    })
    expect(visit.technicianId).toBeDefined()
    expect(visit.jobs.map(({ approval }) => approval.state)).toEqual(['pending'])
  })

  it('says the jobs where the customer said nothing', () => {
    const silent = anAppointment({ wanted: '', jobs: [aDraft({ name: '更换机油' })] })
    expect(unwrap(prepareVisit(silent, input)).intake.statement).toBe('更换机油')
  })

  it('is made while the appointment is booked, not after', () => {
    expect(prepareVisit(anAppointment({ state: 'kept' }), input)).toMatchObject({
      code: 'appointment.not-booked',
    })
  })

  it('follows the appointment to another day and another bay', () => {
    const visit = unwrap(prepareVisit(anAppointment({ bayId: anId() }), input))
    const moved = anAppointment({ at: at('10:00', '2026-11-23'), promisedAt: at('12:00') })
    const followed = followAppointment(visit, moved)
    expect(followed).toMatchObject({ day: '2026-11-23', arrivedAt: moved.at, jobs: visit.jobs })
    expect(followed.bayId).toBeUndefined()
  })
})

describe('parts to set aside', () => {
  const pads = aPart()
  const own = aPart({ class: 'customer-supplied', price: money(0) })
  const oil = aPart({ name: '机油' })
  const wanted = anAppointment({ jobs: [aDraft({ parts: [pads, own] }), aDraft({ parts: [oil] })] })

  it('are the shop’s, not those the customer brings', () => {
    expect(listWantedParts(wanted)).toEqual([pads, oil])
    expect(computeSetAside(anAppointment())).toBe('not-needed')
  })

  it('lie ready one by one, and may be put back', () => {
    expect(computeSetAside(wanted)).toBe('none')
    const some = setPartsAside(wanted, [oil.id, own.id], true, at('09:00'))
    expect(some.setAside).toEqual([oil.id])
    expect(computeSetAside(some)).toBe('some')
    const all = setPartsAside(some, [pads.id], true, at('09:00'))
    expect(computeSetAside(all)).toBe('all')
    expect(setPartsAside(all, [pads.id, oil.id], false, at('09:00')).setAside).toEqual([])
  })
})

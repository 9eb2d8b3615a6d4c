import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSlot } from '#shared/domain/appointment/check-slot.ts'
import { type CapacityInput, computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { BOARD_STEPS } from '#shared/domain/visit/board-step.ts'
import { type Day, day } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const TODAY = day('2026-11-20')
const TOMORROW = day('2026-11-21')
const technician = (name: string): Staff => ({
  id: anId(),
  name,
  roles: ['technician'],
  isActive: true,
})
const LIU = technician('刘志强')
const ZHAO = technician('赵海涛')

const capacity = (given: Partial<CapacityInput> = {}) =>
  computeCapacity({
    day: TODAY,
    now: at('08:00'),
    offsetMinutes: OFFSET,
    technicians: [LIU, ZHAO],
    appointments: [],
    visits: [],
    ...given,
  })

const inHouse = (hundredths: number, given = {}) =>
  aVisit({
    step: 'in-repair',
    jobs: [aJob({ labour: aLabour(hundredths), approval: 'approved' })],
    ...given,
  })
const booked = (hundredths: number, given = {}) =>
  anAppointment({ hours: hours(hundredths), ...given })

describe('what a day can take', () => {
  it.each<[string, Partial<CapacityInput>, number, number, number, number]>([
    ['a day to come', {}, 1600, 0, 0, 1600],
    ['at noon, half a day and an hour', { now: at('12:30') }, 1000, 0, 0, 1000],
    ['after closing', { now: at('18:00') }, 0, 0, 0, 0],
    ['a day gone by', { day: day('2026-11-19') }, 0, 0, 0, 0],
    ['nobody at work', { technicians: [] }, 0, 0, 0, 0],
    ['a car in repair', { visits: [inHouse(250)] }, 1600, 250, 0, 1350],
    ['a booking', { appointments: [booked(150)] }, 1600, 0, 150, 1450],
    [
      'overbooked',
      { appointments: [booked(900), booked(900)], visits: [inHouse(100)] },
      1600,
      100,
      1800,
      -300,
    ],
    [
      'a kept one, now a visit',
      { appointments: [booked(150, { state: 'kept' })] },
      1600,
      0,
      0,
      1600,
    ],
    ['another day’s booking', { appointments: [booked(150, { day: TOMORROW })] }, 1600, 0, 0, 1600],
  ])('%s', (_name, given, all, carryOver, taken, free) => {
    expect(capacity(given)).toMatchObject({ hours: all, carryOver, booked: taken, free })
  })

  it.each<[string, Day, number]>([
    ['on the day it is promised for', TOMORROW, 250],
    ['not before', TODAY, 0],
  ])('carries work over: %s', (_name, on, carryOver) => {
    const visits = [inHouse(250, { promisedAt: at('11:00', '2026-11-21') })]
    expect(capacity({ day: on, visits }).carryOver).toBe(carryOver)
  })

  it('carries work that is late over to today', () => {
    const late = inHouse(250, { promisedAt: at('11:00', '2026-11-18') })
    expect(capacity({ visits: [late] }).carryOver).toBe(250)
  })

  it('counts work that is offered, not what was declined or is done', () => {
    const jobs = [
      aJob({ labour: aLabour(10), approval: 'pending' }),
      aJob({ labour: aLabour(20), approval: 'declined' }),
      aJob({ labour: aLabour(40), isDone: true }),
    ]
    expect(capacity({ visits: [inHouse(0, { jobs })] }).carryOver).toBe(10)
  })

  it('counts a prepared order once, and a booking on the board without appointment too', () => {
    const prepared = inHouse(250, { step: 'booked', day: TODAY })
    const alone = inHouse(120, { step: 'booked', day: TODAY })
    const appointments = [booked(250, { visitId: prepared.id })]
    expect(capacity({ visits: [prepared, alone], appointments })).toMatchObject({
      carryOver: 0,
      booked: 370,
    })
  })

  it('gives each technician their own, and keeps what nobody was given', () => {
    const appointments = [booked(150, { technicianId: LIU.id }), booked(200)]
    const visits = [inHouse(700, { technicianId: LIU.id })]
    const computed = capacity({ appointments, visits })
    expect(computed.technicians.map(({ free }) => free)).toEqual([-50, 800])
    expect(computed.unassigned).toBe(200)
  })

  it('adds up: every hour once, over all technicians and days', () => {
    const anyVisit = fc
      .record({
        jobs: fc.array(anyJob, { maxLength: 4 }),
        step: fc.constantFrom(...BOARD_STEPS),
        who: fc.constantFrom(LIU.id, ZHAO.id, undefined),
        days: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ jobs, step, who, days }) =>
        aVisit({
          jobs,
          step,
          promisedAt: at('11:00', `2026-11-2${days}`),
          ...(who === undefined ? {} : { technicianId: who }),
        }),
      )
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 8 }), (visits) => {
        const days = ['20', '21', '22', '23'].map((each) => day(`2026-11-${each}`))
        const computed = days.map((on) => capacity({ day: on, visits }))
        for (const one of computed) {
          expect(one.free).toBe(one.hours - one.carryOver - one.booked)
          const given = one.technicians.reduce((sum, each) => sum + each.carryOver + each.booked, 0)
          expect(given + one.unassigned).toBe(one.carryOver + one.booked)
        }
        const total = computed.reduce((sum, one) => sum + one.carryOver, 0)
        const alone = visits.map((visit) =>
          days.reduce((sum, on) => sum + capacity({ day: on, visits: [visit] }).carryOver, 0),
        )
        expect(total).toBe(alone.reduce((sum, each) => sum + each, 0))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a time to think about', () => {
  const bayId = anId<'Bay'>()
  const slot = { at: at('10:00'), hours: hours(100), plate: '京A12345', bayId }
  const codes = (given: Partial<typeof slot>, appointments = [booked(100, { bayId })]) =>
    checkSlot(
      { ...slot, ...given },
      { capacity: capacity({ appointments }), others: appointments, offsetMinutes: OFFSET },
    ).map(({ code }) => code)

  it.each<[string, Partial<typeof slot>, string[]]>([
    ['the bay is taken', {}, ['slot.bay-taken']],
    ['right after the other', { at: at('11:00') }, []],
    ['before opening', { at: at('07:00') }, ['slot.closed']],
    ['at closing', { at: at('17:30') }, ['slot.closed']],
    ['more than the day has left', { at: at('11:00'), hours: hours(1501) }, ['slot.day-full']],
    ['the car is booked already', { at: at('11:00'), plate: '京N8K3F2' }, ['slot.car-booked']],
  ])('%s', (_name, given, expected) => {
    expect(codes(given)).toEqual(expected)
  })

  it('the car stands in the house until after that time', () => {
    const check = (until: string) =>
      checkSlot(slot, {
        capacity: capacity({}),
        others: [],
        offsetMinutes: OFFSET,
        inHouseUntil: at(until),
      }).map(({ code }) => code)
    expect(check('10:30')).toEqual(['slot.car-in-house'])
    expect(check('10:00')).toEqual([])
  })

  it('names who stands in the bay, by plate and by name', () => {
    const appointments = [booked(100, { bayId })]
    const [warning] = checkSlot(slot, {
      capacity: capacity({ appointments }),
      others: appointments,
      offsetMinutes: OFFSET,
    })
    const [{ name, plate }] = appointments as [(typeof appointments)[0]]
    expect(warning).toMatchObject({ code: 'slot.bay-taken', detail: { name, plate } })
  })

  it('names the technician who has no time, and by how much', () => {
    const appointments = [booked(750, { technicianId: LIU.id })]
    const [warning] = checkSlot(
      { ...slot, technicianId: LIU.id },
      { capacity: capacity({ appointments }), others: appointments, offsetMinutes: OFFSET },
    )
    expect(warning).toMatchObject({
      code: 'slot.technician-full',
      detail: { name: '刘志强', over: 50 },
    })
  })
})

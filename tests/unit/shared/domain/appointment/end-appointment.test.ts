import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import {
  cancelAppointment,
  keepAppointment,
  missAppointment,
  moveAppointment,
} from '#shared/domain/appointment/end-appointment.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { addMinutes, compareInstants, dayOf, minutesBetween } from '#shared/kernel/instant.ts'
import { type Result, unwrap } from '#shared/kernel/result.ts'
import { anAppointment } from '#tests/support/domain/an-appointment.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const visitId: VisitId = anId()
const when = { now: at('09:00'), offsetMinutes: OFFSET }

describe('an appointment', () => {
  it('is kept by a visit, late or not', () => {
    const missed = unwrap(missAppointment(anAppointment(), at('10:30')))
    expect(unwrap(keepAppointment(missed, visitId, at('11:00')))).toMatchObject({
      state: 'kept',
      visitId,
    })
  })

  it('is not missed before its time has gone by', () => {
    expect(missAppointment(anAppointment(), at('10:00'))).toMatchObject({
      code: 'appointment.not-due',
    })
    expect(missAppointment(anAppointment(), at('10:01')).ok).toBe(true)
  })

  it('is cancelled with a reason, and lets go of the order prepared for it', () => {
    const prepared = anAppointment({ visitId })
    expect(cancelAppointment(prepared, ' ', at('09:00'))).toMatchObject({
      code: 'cancel.reason-empty',
    })
    const cancelled = unwrap(cancelAppointment(prepared, ' 出差 ', at('09:00')))
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelledReason: '出差' })
    expect(cancelled.visitId).toBeUndefined()
  })

  it('moves with its promise; one that was missed is booked again', () => {
    const missed = unwrap(missAppointment(anAppointment(), at('10:30')))
    const to = at('09:30', '2026-11-23')
    const moved = unwrap(moveAppointment(missed, to, { ...when, now: at('10:40') }))
    expect(moved).toMatchObject({ state: 'booked', at: to, day: '2026-11-23' })
    expect(moved.promisedAt).toBe(at('11:30', '2026-11-23'))
    expect(moved.endedAt).toBeUndefined()
    expect(moveAppointment(moved, to, when)).toMatchObject({ code: 'appointment.same-time' })
    expect(moveAppointment(moved, at('08:00'), when)).toMatchObject({
      code: 'appointment.in-past',
    })
  })
})

/** What may be done to an appointment, at a time some minutes after it was made. */
const anyAct = fc.record({
  act: fc.constantFrom('keep', 'miss', 'cancel', 'move'),
  minutes: fc.integer({ min: 0, max: 3000 }),
  by: fc.integer({ min: -2000, max: 4000 }),
})
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never

function apply(appointment: Appointment, { act, minutes, by }: Act): Result<Appointment> {
  const now = addMinutes(at('09:00'), minutes)
  if (act === 'keep') return keepAppointment(appointment, anId(), now)
  if (act === 'miss') return missAppointment(appointment, now)
  if (act === 'cancel') return cancelAppointment(appointment, '出差', now)
  return moveAppointment(appointment, addMinutes(appointment.at, by), { ...when, now })
}

describe('whatever is done, in whatever order', () => {
  it('it is kept at most once, and nothing happens to it after that or after cancelling', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        let now = anAppointment()
        let kept = 0
        for (const act of acts) {
          const next = apply(now, act)
          if (!next.ok) continue
          expect(['booked', 'missed']).toContain(now.state)
          if (next.value.state === 'kept') kept += 1
          now = next.value
        }
        expect(kept).toBeLessThanOrEqual(1)
        expect(now.state === 'kept').toBe(kept === 1)
      }),
    )
  })

  it('its day is the day of its time, and the promise stays as far behind', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const first = anAppointment()
        const last = acts.reduce((appointment, act) => {
          const next = apply(appointment, act)
          return next.ok ? next.value : appointment
        }, first)
        expect(last.day).toBe(dayOf(last.at, OFFSET))
        expect(minutesBetween(last.at, last.promisedAt)).toBe(
          minutesBetween(first.at, first.promisedAt),
        )
        for (const move of last.moves) {
          expect(compareInstants(move.to, addMinutes(move.at, -1))).toBeGreaterThan(0)
        }
      }),
    )
  })
})

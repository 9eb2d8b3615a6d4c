import { describe, expect, it } from 'vitest'
import {
  CALL_STANDS_MINUTES,
  callToCounter,
  endCall,
  findCall,
  hasCall,
} from '#shared/domain/lounge/counter-call.ts'
import { BOARD_STEPS } from '#shared/domain/visit/board-step.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

describe('calling the owner to the counter', () => {
  it.each(BOARD_STEPS)('at %s: only while the car is in the house', (step) => {
    const isInHouse = step !== 'booked' && step !== 'delivered'
    expect(callToCounter(aVisit({ step }), at('10:00')).ok).toBe(isInHouse)
  })

  it('calls nobody for a visit that was called off', () => {
    expect(callToCounter(aVisit({ paper: 'cancelled' }), at('10:00'))).toMatchObject({
      code: 'call.not-in-house',
    })
  })

  it('stands until the owner has come, or a quarter of an hour has passed', () => {
    const called = unwrap(callToCounter(aVisit(), at('10:00')))
    expect(hasCall(called, at('10:14'))).toBe(true)
    expect(hasCall(called, addMinutes(at('10:00'), CALL_STANDS_MINUTES))).toBe(false)
    expect(hasCall(endCall(called), at('10:01'))).toBe(false)
    expect(endCall(called)).not.toHaveProperty('call')
  })

  it('is made by a ready car itself, from the moment it got ready', () => {
    const ready = aVisit({ step: 'ready', steps: [{ step: 'ready', at: at('11:20') }] })
    expect(findCall(ready, at('13:00'))).toEqual({ at: at('11:20') })
    expect(findCall(aVisit({ step: 'in-repair' }), at('13:00'))).toBeUndefined()
  })

  it('may be made again for a ready car whose owner has not heard it', () => {
    const ready = aVisit({ step: 'ready', steps: [{ step: 'ready', at: at('11:20') }] })
    const again = unwrap(callToCounter(ready, at('11:40')))
    expect(findCall(again, at('11:41'))).toEqual({ at: at('11:40') })
    expect(findCall(again, at('12:30'))).toEqual({ at: at('11:20') })
  })
})

import { describe, expect, it } from 'vitest'
import { nextInRotation, type OnDuty } from '#shared/domain/sales/lead/next-in-rotation.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const consultant = (changes: Partial<OnDuty> = {}): OnDuty => ({
  id: anId<'Staff'>(),
  unanswered: 0,
  ...changes,
})

describe('the rotation of leads', () => {
  it('begins with who has had none, then goes on to who has waited longest', () => {
    const early = consultant({ lastLeadAt: at('09:00') })
    const late = consultant({ lastLeadAt: at('11:00') })
    const fresh = consultant()
    expect(nextInRotation([late, early, fresh])).toBe(fresh)
    expect(nextInRotation([late, early])).toBe(early)
  })

  it('passes over who still owes answers', () => {
    const behind = consultant({ unanswered: 2 })
    const ready = consultant({ lastLeadAt: at('11:00') })
    expect(nextInRotation([behind, ready])).toBe(ready)
  })

  it('has nobody when nobody is on duty', () => {
    expect(nextInRotation([])).toBeUndefined()
  })
})

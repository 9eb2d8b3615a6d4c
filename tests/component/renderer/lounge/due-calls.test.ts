import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findDueCall,
  type Heard,
  NEWS_MS,
  noteHeard,
  REPEAT_MS,
} from '#renderer/lounge/calls/due-calls.ts'

const call = (callId: string, at: number) => ({ callId, at, spoken: '' })
const nothing: Heard = new Map()

describe('which call is heard', () => {
  it('is the one that waits longest', () => {
    expect(findDueCall([call('b', 20), call('a', 10)], nothing, 30, 2)?.callId).toBe('a')
  })

  it('is none of those that were made long before the window was opened', () => {
    expect(findDueCall([call('old', 0)], nothing, NEWS_MS, 2)).toBeUndefined()
  })

  it('comes again after a while, and no more often than set', () => {
    const calls = [call('a', 0)]
    let heard = noteHeard(nothing, 'a', 0, calls)
    expect(findDueCall(calls, heard, REPEAT_MS - 1, 2)).toBeUndefined()
    expect(findDueCall(calls, heard, REPEAT_MS, 2)?.callId).toBe('a')
    heard = noteHeard(heard, 'a', REPEAT_MS, calls)
    expect(findDueCall(calls, heard, 10 * REPEAT_MS, 2)).toBeUndefined()
  })

  it('forgets what no longer stands', () => {
    const heard = noteHeard(nothing, 'a', 0, [call('a', 0)])
    expect([...noteHeard(heard, 'b', 0, [call('b', 0)]).keys()]).toEqual(['b'])
  })

  it('hears every call at most as often as set, whatever comes and goes', () => {
    const made = fc.array(fc.record({ id: fc.integer({ min: 0, max: 5 }), at: fc.nat(200_000) }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 5 }), (list, most) => {
        const calls = list.map(({ id, at }) => call(`${id} ${at}`, at))
        let heard: Heard = new Map()
        const times = new Map<string, number>()
        for (let now = 0; now < 400_000; now += 1_000) {
          const stands = calls.filter(({ at }) => at <= now)
          const due = findDueCall(stands, heard, now, most)
          if (due === undefined) continue
          heard = noteHeard(heard, due.callId, now, stands)
          times.set(due.callId, (times.get(due.callId) ?? 0) + 1)
        }
        for (const count of times.values()) expect(count).toBeLessThanOrEqual(most)
      }),
      { numRuns: 40 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { isCopyStale } from '#shared/domain/snapshot/is-copy-stale.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { at } from '#tests/support/domain/times.ts'

const monday = at('18:00')
const tuesday = addMinutes(monday, 24 * 60)
const lastCopy = { at: monday, seq: 40 }

describe('a copy in the second place', () => {
  it('is stale after a day in which something was done', () => {
    const age = { chosenAt: at('08:00'), lastCopy, lastSeq: 41 }
    expect(isCopyStale({ ...age, now: addMinutes(tuesday, -1) })).toBe(false)
    expect(isCopyStale({ ...age, now: tuesday })).toBe(true)
  })

  it('is not stale over holidays in which nothing was done', () => {
    const later = addMinutes(monday, 30 * 24 * 60)
    expect(isCopyStale({ chosenAt: at('08:00'), lastCopy, lastSeq: 40, now: later })).toBe(false)
  })

  it('that was never made is stale a day after the place was chosen', () => {
    const age = { chosenAt: monday, lastSeq: 1 }
    expect(isCopyStale({ ...age, now: at('19:00') })).toBe(false)
    expect(isCopyStale({ ...age, now: tuesday })).toBe(true)
  })
})

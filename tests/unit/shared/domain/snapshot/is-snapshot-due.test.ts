import { describe, expect, it } from 'vitest'
import { isSnapshotDue } from '#shared/domain/snapshot/is-snapshot-due.ts'
import { at } from '#tests/support/domain/times.ts'

const last = { takenAt: at('10:00'), seq: 40 }

describe('the hourly snapshot', () => {
  it('is due when the last is an hour old and something was done since', () => {
    expect(isSnapshotDue({ last, lastSeq: 41, now: at('10:59') })).toBe(false)
    expect(isSnapshotDue({ last, lastSeq: 41, now: at('11:00') })).toBe(true)
  })

  it('is not due when nothing was done, however long ago the last was', () => {
    expect(isSnapshotDue({ last, lastSeq: 40, now: at('23:00') })).toBe(false)
    expect(isSnapshotDue({ last: undefined, lastSeq: 0, now: at('23:00') })).toBe(false)
  })

  it('is due at once when there is none', () => {
    expect(isSnapshotDue({ last: undefined, lastSeq: 1, now: at('09:00') })).toBe(true)
  })

  it('is due when the clock was set back behind the last', () => {
    expect(isSnapshotDue({ last, lastSeq: 41, now: at('08:00') })).toBe(true)
  })
})

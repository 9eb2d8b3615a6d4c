import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findEarliest,
  listStarts,
  type RestoreStart,
  type SnapshotPoint,
} from '#shared/domain/restore/list-starts.ts'

const here = (seq: number): SnapshotPoint => ({ id: `here-${seq}`, seq, place: 'here' })
const onStick = (seq: number): SnapshotPoint => ({ id: `stick-${seq}`, seq, place: 'second' })
const names = (starts: readonly RestoreStart[]): string[] =>
  starts.map((start) => (start.from === 'snapshot' ? start.snapshot.id : 'beginning'))

describe('what a past state is built from', () => {
  it('is the newest snapshot before it, then older ones, then the journal alone', () => {
    const material = { snapshots: [here(10), here(40), here(25)], firstSeq: 1, loads: [] }
    expect(names(listStarts(material, 30))).toEqual(['here-25', 'here-10', 'beginning'])
    expect(names(listStarts(material, 40))).toEqual(['here-40', 'here-25', 'here-10', 'beginning'])
    expect(names(listStarts(material, 9))).toEqual(['beginning'])
  })

  it('prefers the copy on this machine to the same one on a stick', () => {
    const material = { snapshots: [onStick(10), here(10)], firstSeq: 4, loads: [] }
    expect(names(listStarts(material, 12))).toEqual(['here-10', 'stick-10'])
  })

  it('never replays over an imported list: the journal only counted its rows', () => {
    const material = { snapshots: [here(10), here(21)], firstSeq: 1, loads: [20] }
    expect(names(listStarts(material, 19))).toEqual(['here-10', 'beginning'])
    expect(names(listStarts(material, 20))).toEqual([])
    expect(names(listStarts(material, 22))).toEqual(['here-21'])
  })

  it('leaves out a snapshot of the demo shop that was cleared before', () => {
    const material = { snapshots: [here(3), here(9)], firstSeq: 4, loads: [] }
    expect(names(listStarts(material, 12))).toEqual(['here-9'])
  })

  it('reaches back to the first save, or to the first snapshot', () => {
    expect(findEarliest({ snapshots: [], firstSeq: 1, loads: [] })).toBe(1)
    expect(findEarliest({ snapshots: [here(5), here(2)], firstSeq: 1, loads: [1] })).toBe(2)
    expect(findEarliest({ snapshots: [], firstSeq: 1, loads: [1] })).toBeUndefined()
    expect(findEarliest({ snapshots: [here(8)], firstSeq: 6, loads: [] })).toBe(8)
  })

  it('is never after the moment, and no load lies between it and the moment', () => {
    const anySeq = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(
        fc.uniqueArray(anySeq, { maxLength: 8 }),
        fc.uniqueArray(anySeq, { maxLength: 4 }),
        anySeq,
        (taken, loads, seq) => {
          const material = { snapshots: taken.map(here), firstSeq: 1, loads }
          const starts = listStarts(material, seq)
          const points = starts.map((start) => (start.from === 'snapshot' ? start.snapshot.seq : 0))
          expect(points).toEqual([...points].sort((a, b) => b - a))
          for (const point of points) {
            expect(point).toBeLessThanOrEqual(seq)
            expect(loads.some((load) => load > point && load <= seq)).toBe(false)
          }
          const first = findEarliest(material)
          if (starts.length > 0) expect(first).toBeLessThanOrEqual(seq)
        },
      ),
    )
  })
})

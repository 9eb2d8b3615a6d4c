import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MeasuredLabel, placeGaugeLabels } from '#renderer/ui/compare/place-gauge-labels.ts'

const TRACK = 1200
const GAP = 24

const label = (key: string, at: number, width: number, isEnd = false): MeasuredLabel => ({
  key,
  at,
  width,
  isEnd,
})

const padLabels = [
  label('badEnd', 0, 14, true),
  label('goodEnd', 1, 90, true),
  label('limit', 2 / 11, 70),
  label('advise', 3 / 11, 130),
  label('newValue', 1, 130),
]

const leftOf = (key: string, labels: readonly MeasuredLabel[] = padLabels): number | undefined =>
  placeGaugeLabels(labels, TRACK, GAP).find((placed) => placed.key === key)?.left

describe('labels under a gauge', () => {
  it('stand centred under their marks where there is room', () => {
    expect(leftOf('limit')).toBeCloseTo((2 / 11) * TRACK - 35)
  })

  it('at the ends stay within the track', () => {
    expect(leftOf('badEnd')).toBe(0)
    expect(leftOf('newValue')).toBe(TRACK - 130)
  })

  it('leave out the end of the scale where the new part already names it', () => {
    expect(leftOf('goodEnd')).toBeUndefined()
    expect(leftOf('goodEnd', padLabels.slice(0, 4))).toBe(TRACK - 90)
  })

  it('give way sideways to a neighbour while they still touch their own mark', () => {
    const near = [label('limit', 0.3, 100), label('advise', 0.38, 120)]
    expect(placeGaugeLabels(near, TRACK, GAP)).toEqual([
      { key: 'limit', left: 310, row: 0 },
      { key: 'advise', left: 310 + 100 + GAP, row: 0 },
    ])
  })

  it('make room for the mark of a neighbour before anything goes a row down', () => {
    const [limit, advise] = placeGaugeLabels(
      [label('limit', 0.2, 190), label('advise', 0.22, 260)],
      TRACK,
      GAP,
    )
    expect([limit?.row, advise?.row]).toEqual([0, 0])
    expect((limit?.left ?? 0) + 190).toBeLessThanOrEqual(0.22 * TRACK)
  })

  it('go one row down where marks are too near for one row', () => {
    const rows = placeGaugeLabels(
      [label('limit', 0.5, 200), label('advise', 0.51, 200)],
      TRACK,
      GAP,
    ).map(({ row }) => row)
    expect(rows).toEqual([0, 1])
  })

  it('never cover one another, and never leave the track, whatever the numbers and the language', () => {
    const anyLabels = fc
      .array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          width: fc.integer({ min: 1, max: 700 }),
          isEnd: fc.boolean(),
        }),
        { maxLength: 5 },
      )
      .map((drafts) =>
        drafts.map((draft, index) => ({
          ...draft,
          key: `label-${index}`,
          at: draft.isEnd ? Math.round(draft.at) : draft.at,
        })),
      )
    fc.assert(
      fc.property(anyLabels, fc.integer({ min: 300, max: 1900 }), (labels, track) => {
        const placed = placeGaugeLabels(labels, track, GAP).map(({ key, left, row }) => ({
          left,
          row,
          right: left + (labels.find((one) => one.key === key)?.width ?? 0),
        }))
        for (const [index, one] of placed.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          if (one.right - one.left <= track) expect(one.right).toBeLessThanOrEqual(track + 1e-6)
          for (const other of placed.slice(index + 1)) {
            const isApart =
              one.row !== other.row ||
              one.right + GAP <= other.left + 1e-6 ||
              other.right + GAP <= one.left + 1e-6
            expect(isApart).toBe(true)
          }
        }
      }),
    )
  })

  it('keep every mark, even a label wider than the track', () => {
    const placed = placeGaugeLabels([label('limit', 0.5, 500), label('advise', 0.6, 500)], 300, GAP)
    expect(placed).toEqual([
      { key: 'limit', left: 0, row: 0 },
      { key: 'advise', left: 0, row: 1 },
    ])
  })
})

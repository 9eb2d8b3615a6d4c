import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBlocks } from '#renderer/features/appointments/place-blocks.ts'
import { hours } from '#shared/kernel/hours.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { at } from '#tests/support/domain/times.ts'

const block = (minutes: number, hundredths: number) => ({
  at: addMinutes(at('08:00'), minutes),
  hours: hours(hundredths),
})

describe('blocks of a bay', () => {
  it('stand below one another when they do not meet', () => {
    const placed = placeBlocks([block(0, 100), block(60, 100)])
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  it('stand side by side when they do, the whole group as narrow', () => {
    const placed = placeBlocks([block(0, 300), block(30, 100), block(120, 100)])
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('never cover one another, each is placed once', () => {
    const anyBlock = fc
      .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 800 }))
      .map(([minutes, hundredths]) => block(minutes, hundredths))
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => {
        const placed = placeBlocks(blocks)
        expect(new Set(placed.map((each) => each.block))).toEqual(new Set(blocks))
        for (const one of placed) {
          expect(one.lane).toBeLessThan(one.lanes)
          const end = addMinutes(one.block.at, (one.block.hours * 60) / 100)
          const under = placed.filter(
            (other) =>
              other !== one &&
              other.lane === one.lane &&
              other.block.at >= one.block.at &&
              other.block.at < end,
          )
          expect(under).toEqual([])
        }
      }),
    )
  })
})

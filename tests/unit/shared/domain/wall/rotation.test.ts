import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, listDueSlides, nextKey } from '#shared/domain/wall/rotation.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import { day } from '#shared/kernel/day.ts'
import { atLocal, type Instant } from '#shared/kernel/instant.ts'
import { slideOf } from './wall-samples.ts'

const BEIJING = 480
const NOON = atLocal(day('2026-11-27'), '12:00', BEIJING)
const names = (slides: readonly Slide[]) => slides.map(({ id }) => id)

describe('what a screen plays', () => {
  it('keeps the order, and leaves out what is off, closed, elsewhere or not due', () => {
    const slides = [
      slideOf('c', 3),
      slideOf('a', 0),
      slideOf('off', 1, { isOn: false }),
      slideOf('closed', 1, { closedAt: '2026-11-26T01:00:00.000Z' as Instant }),
      slideOf('lounge', 1, { screens: ['lounge'] }),
      slideOf('evening', 1, { times: { from: '18:00' } }),
      slideOf('b', 2, { screens: ['counter', 'wall'] }),
    ]
    expect(names(listDueSlides(slides, 'wall', NOON, BEIJING))).toEqual(['a', 'b', 'c'])
    expect(names(listDueSlides(slides, 'counter', NOON, BEIJING))).toEqual(['b'])
    expect(names(listDueSlides(slides, 'lounge', NOON, BEIJING))).toEqual(['lounge'])
  })

  it('puts the older first where two share a place', () => {
    expect(names(inOrder([slideOf('01B', 1), slideOf('01A', 1)]))).toEqual(['01A', '01B'])
  })
})

describe('what comes next', () => {
  it('begins with the first and with nothing where there is nothing', () => {
    expect(nextKey(['a', 'b'], undefined)).toBe('a')
    expect(nextKey([], 'a')).toBeUndefined()
  })

  it('goes on behind a slide that was taken away', () => {
    expect(nextKey(['a', 'c', 'd'], 'b', ['a', 'b', 'c', 'd'])).toBe('c')
    expect(nextKey(['a', 'b'], 'c', ['a', 'b', 'c'])).toBe('a')
    expect(nextKey(['x'], 'c', ['a', 'c'])).toBe('x')
  })

  const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  })

  it('shows each slide once before any comes again', () => {
    fc.assert(
      fc.property(keys, fc.nat(), (list, start) => {
        let current: string | undefined = list[start % list.length]
        const seen: (string | undefined)[] = []
        for (const _ of list) {
          seen.push(current)
          current = nextKey(list, current)
        }
        expect([...seen].sort()).toEqual([...list].sort())
        expect(current).toBe(list[start % list.length])
      }),
    )
  })

  it('always names a slide of the list, however it was edited meanwhile', () => {
    fc.assert(
      fc.property(
        keys,
        keys,
        fc.option(fc.string(), { nil: undefined }),
        (now, before, current) => {
          expect(now).toContain(nextKey(now, current, before))
        },
      ),
    )
  })
})

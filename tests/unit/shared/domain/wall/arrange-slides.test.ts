import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSlide, placeSlide } from '#shared/domain/wall/arrange-slides.ts'
import { inOrder } from '#shared/domain/wall/rotation.ts'
import type { Slide, SlideId } from '#shared/domain/wall/slide.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { promiseDraft, slideOf } from './wall-samples.ts'

const createdAt = '2026-11-27T01:00:00.000Z' as Instant
const names = (slides: readonly Slide[]) => inOrder(slides).map(({ id }) => id)
const list = (...ids: string[]) => ids.map((id, order) => slideOf(id, order))
const apply = (slides: readonly Slide[], changed: readonly Slide[]) => [
  ...slides.filter(({ id }) => !changed.some((slide) => slide.id === id)),
  ...changed,
]

describe('moving a slide', () => {
  it.each([
    ['c', 0, 'cabd'],
    ['a', 2, 'bcad'],
    ['a', 99, 'bcda'],
    ['d', -1, 'dabc'],
  ])('%s to place %i', (id, to, after) => {
    const slides = list('a', 'b', 'c', 'd')
    const moved = moveSlide(slides, id as SlideId, to)
    if (!moved.ok) throw new Error(moved.code)
    expect(names(apply(slides, moved.value)).join('')).toBe(after)
  })

  it('changes nothing where it stands already, and refuses one that has gone', () => {
    const slides = list('a', 'b')
    expect(moveSlide(slides, 'b' as SlideId, 1)).toMatchObject({ ok: true, value: [] })
    expect(moveSlide(slides, 'x' as SlideId, 0)).toMatchObject({ ok: false, code: 'slide.gone' })
  })

  it('keeps every slide, whatever is moved where', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer(), (some, which, to) => {
        const slides = list(...some)
        const id = some[which % some.length] as SlideId
        const moved = moveSlide(slides, id, to)
        if (!moved.ok) throw new Error(moved.code)
        const after = names(apply(slides, moved.value))
        expect([...after].sort()).toEqual([...some].sort())
        expect(after.indexOf(id)).toBe(Math.max(0, Math.min(to, some.length - 1)))
        expect(after.filter((each) => each !== id)).toEqual(some.filter((each) => each !== id))
      }),
    )
  })
})

describe('a new slide', () => {
  it('stands behind the one it was copied from, else at the end', () => {
    const slides = list('a', 'b')
    const place = (after?: SlideId) =>
      names(
        apply(slides, placeSlide(slides, promiseDraft, { id: 'n' as SlideId, createdAt, after })),
      )
    expect(place('a' as SlideId)).toEqual(['a', 'n', 'b'])
    expect(place()).toEqual(['a', 'b', 'n'])
  })
})

import { describe, expect, test } from 'vitest'
import { instantOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { createUlidSource, isUlid, parseId } from '#shared/kernel/ulid.ts'

/** A small seeded generator, so that a failing run repeats. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const MOMENT = 1_469_918_176_385

describe('ids', () => {
  test('begin with the time, as the ULID specification’s example does', () => {
    const next = createUlidSource({ now: () => instantOf(MOMENT), random: seeded(1) })
    expect(next<'Visit'>().slice(0, 10)).toBe('01ARYZ6S41')
  })

  test('made in one millisecond are different and sort in the order of making', () => {
    const next = createUlidSource({ now: () => instantOf(MOMENT), random: seeded(2) })
    const ids = Array.from({ length: 2000 }, () => next<'Visit'>())
    expect(new Set(ids).size).toBe(2000)
    expect([...ids].sort()).toEqual(ids)
    expect(ids.every(isUlid)).toBe(true)
  })

  test('never go back when the machine’s clock does', () => {
    const times = [MOMENT, MOMENT - 60_000, MOMENT + 1]
    const next = createUlidSource({
      now: () => instantOf(times.shift() ?? MOMENT),
      random: seeded(3),
    })
    const ids = [next<'Visit'>(), next<'Visit'>(), next<'Visit'>()]
    expect([...ids].sort()).toEqual(ids)
  })

  test('go over to the next millisecond when one is full', () => {
    const next = createUlidSource({ now: () => instantOf(MOMENT), random: () => 0.999_999 })
    const last = next<'Visit'>()
    const over = next<'Visit'>()
    expect(last.slice(10)).toBe('Z'.repeat(16))
    expect(over > last).toBe(true)
    expect(over.slice(0, 10)).toBe('01ARYZ6S42')
  })

  test('repeat with the same clock and the same random source', () => {
    const make = () => createUlidSource({ now: () => instantOf(MOMENT), random: seeded(4) })()
    expect(make()).toBe(make())
  })

  test.each([
    ['01ARZ3NDEKTSV4RRFFQ69G5FAV', true],
    ['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', true],
    ['8ZZZZZZZZZZZZZZZZZZZZZZZZZ', false],
    ['01arz3ndektsv4rrffq69g5fav', false],
    ['01ARZ3NDEKTSV4RRFFQ69G5FA', false],
    ['01ARZ3NDEKTSV4RRFFQ69G5FAI', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isUlid(text)).toBe(expected)
    expect(parseId(text).ok).toBe(expected)
  })

  test('from outside are taken as they are', () => {
    expect(unwrap(parseId<'Visit'>('01ARZ3NDEKTSV4RRFFQ69G5FAV'))).toBe(
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    )
  })
})

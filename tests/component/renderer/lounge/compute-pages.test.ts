import { describe, expect, it } from 'vitest'
import { computePages } from '#renderer/lounge/compute-pages.ts'
import { car } from './lounge-samples.ts'

const keysOf = (pages: ReturnType<typeof computePages>): readonly (readonly string[])[] =>
  pages.map((page) => page.map(({ key }) => key))

const cars = (count: number, isCalled = false) =>
  Array.from({ length: count }, (_, index) =>
    car(`${isCalled ? 'called' : 'car'}-${index}`, { isCalled }),
  )

describe('pages of the lounge board', () => {
  it('hold six cars each', () => {
    expect(computePages(cars(6))).toHaveLength(1)
    expect(computePages(cars(7)).map((page) => page.length)).toEqual([6, 1])
  })

  it('are one empty page without cars', () => {
    expect(computePages([])).toEqual([[]])
  })

  it('put called cars first', () => {
    const board = [car('a'), car('b', { isCalled: true }), car('c')]
    expect(keysOf(computePages(board))).toEqual([['b', 'a', 'c']])
  })

  it('keep a few called cars on every page', () => {
    const pages = keysOf(computePages([...cars(8), ...cars(2, true)]))
    expect(pages).toHaveLength(2)
    for (const page of pages) expect(page.slice(0, 2)).toEqual(['called-0', 'called-1'])
  })

  it('show each of sixty cars exactly once when many are called', () => {
    const pages = computePages([...cars(50), ...cars(10, true)])
    const shown = pages.flat().map(({ key }) => key)
    expect(new Set(shown).size).toBe(60)
    expect(shown).toHaveLength(60)
    expect(shown[0]).toBe('called-0')
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_GROUP, pickBest } from '#renderer/db/search-index/pick-best.ts'

it('picks what sorting everything would, five of a group at most', () => {
  const candidate = fc.record({ score: fc.nat(9), group: fc.integer({ min: NO_GROUP, max: 2 }) })
  fc.assert(
    fc.property(
      fc.array(candidate, { maxLength: 60 }),
      fc.integer({ min: 1, max: 14 }),
      (all, limit) => {
        const places = all.map((_, place) => place)
        const taken = new Map<number, number>()
        const expected = places
          .toSorted((a, b) => (all[a]?.score ?? 0) - (all[b]?.score ?? 0) || a - b)
          .filter((place) => {
            const group = all[place]?.group ?? NO_GROUP
            taken.set(group, (taken.get(group) ?? 0) + 1)
            return group === NO_GROUP || (taken.get(group) ?? 0) <= 5
          })
          .slice(0, limit)
        expect(
          pickBest({
            candidates: places,
            limit,
            scoreOf: (place) => all[place]?.score ?? 0,
            groupOf: (place) => all[place]?.group ?? NO_GROUP,
          }),
        ).toEqual(expected)
      },
    ),
  )
})

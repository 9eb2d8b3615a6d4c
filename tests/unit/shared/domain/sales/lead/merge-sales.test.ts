import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FUNNEL_STEPS } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { mergeSales } from '#shared/domain/sales/lead/merge-sales.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const anySale: fc.Arbitrary<Sale> = fc
  .record({
    since: fc.integer({ min: 0, max: 600 }),
    contacts: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 }),
    steps: fc.subarray(FUNNEL_STEPS.slice(1)),
    assigned: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 3 }),
  })
  .map(({ since, contacts, steps, assigned }) => {
    const begun = addMinutes(at('08:00'), since)
    const later = (minutes: number) => addMinutes(begun, minutes)
    const sale = aSale(
      {
        contacts: contacts
          .sort((a, b) => a - b)
          .map((minutes) => ({
            at: later(minutes),
            by: anId<'Staff'>(),
            how: 'phone' as const,
            words: `第 ${minutes} 分钟`,
          })),
        assignments: assigned
          .sort((a, b) => a - b)
          .map((minutes) => ({
            consultantId: anId<'Staff'>(),
            by: 'manager' as const,
            at: later(minutes),
          })),
      },
      begun,
    )
    return steps.reduce((reached, step, rank) => reachStep(reached, step, later(rank)), sale)
  })

describe('two sales of one buyer', () => {
  it('become one, and nothing of either is lost', () => {
    fc.assert(
      fc.property(anySale, anySale, (kept, other) => {
        const one = unwrap(mergeSales(kept, other, at('20:00')))
        for (const list of ['leads', 'contacts', 'assignments', 'showroomVisits'] as const) {
          const both: readonly unknown[] = [...kept[list], ...other[list]]
          expect(one.kept[list]).toHaveLength(both.length)
          expect(one.kept[list]).toEqual(expect.arrayContaining([...both]))
        }
        const reached = new Set([...kept.steps, ...other.steps].map(({ step }) => step))
        expect(new Set(one.kept.steps.map(({ step }) => step))).toEqual(reached)
        expect(one.kept.steps).toHaveLength(reached.size)
        expect(one.merged).toMatchObject({ state: 'merged', mergedInto: kept.id })
        if (kept.assignments.length > 0) {
          expect(one.kept.assignments.at(-1)).toEqual(kept.assignments.at(-1))
        }
      }),
    )
  })

  it.each([
    ['one that is closed', aSale({ state: 'lost' }), 'sale.closed'],
    [
      'one whose buyer stands in the showroom',
      aSale({
        showroomVisits: [
          {
            id: anId<'ShowroomVisit'>(),
            arrivedAt: at('10:00'),
            people: 2,
            consultantId: anId<'Staff'>(),
          },
        ],
      }),
      'merge.visit-open',
    ],
  ])('stay two with %s', (_what, other, code) => {
    expect(mergeSales(aSale(), other, at('12:00'))).toMatchObject({ ok: false, code })
  })

  it('are two: a sale is not merged into itself', () => {
    const sale = aSale()
    expect(mergeSales(sale, sale, at('12:00'))).toMatchObject({ code: 'merge.itself' })
  })
})

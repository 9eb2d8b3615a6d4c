import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FUNNEL_STEPS, type FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { computeRates } from '#shared/domain/sales/funnel/compute-rates.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

/** A sale that reached these steps, an hour apart. */
const having = (steps: readonly FunnelStep[], changes: Partial<Sale> = {}): Sale =>
  aSale({
    steps: steps.map((step, nth) => ({ step, at: addMinutes(at('09:00'), nth * 60) })),
    ...changes,
  })
const itself = (sale: Sale): Sale => sale

describe('rates of the showroom', () => {
  it('say who came, drove, ordered and was lost, of how many', () => {
    const rates = computeRates(
      [
        having(['lead']),
        having(['lead', 'reception', 'test-drive', 'ordered']),
        having(['lead', 'reception', 'negotiation', 'ordered']),
        having(['lead', 'reception'], { state: 'lost' }),
        having(['lead', 'reception'], { state: 'merged' }),
      ],
      itself,
    )
    expect(rates.leads).toHaveLength(4)
    expect([rates.came.part.length, rates.came.whole.length]).toEqual([3, 4])
    expect([rates.drove.part.length, rates.drove.whole.length]).toEqual([1, 3])
    expect([rates.ordered.part.length, rates.ordered.whole.length]).toEqual([2, 4])
    expect(rates.lost.part).toHaveLength(1)
    expect(rates.medianToOrder).toBe(180)
  })

  it('have no middle time where nobody ordered', () => {
    expect(computeRates([having(['lead'])], itself).medianToOrder).toBeUndefined()
  })

  it('never have more in the part than in the whole', () => {
    const anySale = fc
      .tuple(
        fc.subarray([...FUNNEL_STEPS].slice(1)),
        fc.constantFrom('open', 'lost', 'delivered', 'merged'),
      )
      .map(([steps, state]) => having(['lead', ...steps], { state }))
    fc.assert(
      fc.property(fc.array(anySale), (sales) => {
        const { came, drove, ordered, lost } = computeRates(sales, itself)
        for (const { part, whole } of [came, drove, ordered, lost]) {
          expect(part.every((sale) => whole.includes(sale))).toBe(true)
        }
      }),
    )
  })
})

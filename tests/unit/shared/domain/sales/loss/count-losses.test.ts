import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLosses } from '#shared/domain/sales/loss/count-losses.ts'
import { LOSS_REASONS, type LossReason } from '#shared/domain/sales/loss/loss.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const lostTo = (reason: LossReason): Sale =>
  aSale({
    state: 'lost',
    loss: { reason, words: '走了', askedAt: at('10:00'), askedBy: anId<'Staff'>() },
  })
const itself = (sale: Sale): Sale => sale

describe('reasons of losses', () => {
  it('are counted of all that were lost, the most frequent first', () => {
    const sales = [lostTo('price'), lostTo('finance'), lostTo('price'), aSale()]
    expect(
      countLosses(sales, itself).map(({ reason, lost, of }) => [reason, lost.length, of]),
    ).toEqual([
      ['price', 2, 3],
      ['finance', 1, 3],
    ])
  })

  it('add up to all that were lost, whoever is among them', () => {
    const reasons = fc.array(fc.option(fc.constantFrom(...LOSS_REASONS), { nil: undefined }))
    fc.assert(
      fc.property(reasons, (given) => {
        const sales = given.map((reason) => (reason === undefined ? aSale() : lostTo(reason)))
        const counts = countLosses(sales, itself)
        const total = counts.reduce((sum, { lost }) => sum + lost.length, 0)
        expect(total).toBe(given.filter((reason) => reason !== undefined).length)
        expect(counts.every(({ of }) => of === total)).toBe(true)
      }),
    )
  })
})

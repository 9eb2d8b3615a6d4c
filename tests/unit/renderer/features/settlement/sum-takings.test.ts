import { expect, it } from 'vitest'
import { sumTakings } from '#renderer/features/settlement/sum-takings.ts'
import { money } from '#shared/kernel/money.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aBill, aSettledVisit } from '#tests/support/domain/a-visit.ts'

const paid = (...payments: ['cash' | 'wechat', number][]) => {
  const total = payments.reduce((sum, [, fen]) => sum + fen, 0)
  return aSettledVisit({
    jobs: [aJob({ labour: aLabour(100, total), parts: [] })],
    bill: aBill({
      payments: payments.map(([method, fen]) => ({ method, amount: money(fen) })),
    }),
  })
}

it('takings are added up by way of paying, the unused ones left out', () => {
  const takings = sumTakings([paid(['cash', 9_000]), paid(['cash', 1_000], ['wechat', 4_000])])
  expect(takings).toEqual({
    byMethod: [
      { method: 'cash', amount: 10_000 },
      { method: 'wechat', amount: 4_000 },
    ],
    total: 14_000,
  })
})

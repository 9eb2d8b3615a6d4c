import { expect, it } from 'vitest'
import { sumTakings } from '#renderer/features/settlement/sum-takings.ts'
import type { Payment } from '#shared/domain/settlement/bill.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { aBill, aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'

const settledWith = (...payments: Payment[]): Visit =>
  aSettledVisit({ ...BRAKE_PADS, bill: aBill({ payments }) })

it('the day’s money is added up by way of paying, in the usual order', () => {
  const visits = [
    settledWith(
      { method: 'card', amount: money(100_000) },
      { method: 'cash', amount: money(39_660) },
    ),
    settledWith({ method: 'cash', amount: money(139_660) }),
  ]
  expect(sumTakings(visits.flatMap(listMoneyMoves), visits)).toEqual({
    byMethod: [
      { method: 'cash', amount: money(179_320) },
      { method: 'card', amount: money(100_000) },
    ],
    total: money(279_320),
  })
})

it('what was put on account is named, and is no money yet', () => {
  const visit = settledWith(
    { method: 'on-account', amount: money(100_000) },
    { method: 'cash', amount: money(39_660) },
  )
  expect(sumTakings(listMoneyMoves(visit), [visit])).toEqual({
    byMethod: [
      { method: 'cash', amount: money(39_660) },
      { method: 'on-account', amount: money(100_000) },
    ],
    total: money(39_660),
  })
})

it('a day without money has no ways of paying', () => {
  expect(sumTakings([], [])).toEqual({ byMethod: [], total: money(0) })
})

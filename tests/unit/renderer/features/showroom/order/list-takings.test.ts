import { describe, expect, it } from 'vitest'
import { listTakings } from '#renderer/features/showroom/order/list-takings.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import type { SaleMoney } from '#shared/domain/sales/order/sale-money.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'
import { QUOTED, TOTALS } from '#tests/support/papers/order-papers.ts'

const paid = (amount: number, changes: Partial<SaleMoney> = {}): SaleMoney => ({
  id: anId<'SaleMoney'>(),
  kind: 'payment',
  method: 'card',
  amount: money(amount),
  at: at('11:30'),
  cashierId: QUOTED.by,
  number: 'CK-20261120-001',
  note: '',
  ...changes,
})

const takingsOf = (moves: readonly SaleMoney[]) => {
  const sale: Sale = aSale({ money: moves, quotations: [QUOTED] })
  const customer = {
    id: sale.customerId,
    kind: 'person',
    name: '李芳',
    phone: '',
    createdAt: at('09:00'),
  } as const
  return listTakings({
    facts: { sale, customer, staff: [], cars: [] },
    totals: TOTALS,
    account: computeSaleAccount(sale, TOTALS),
  })
}

describe('what may be taken towards a car', () => {
  it('begins with the deposit, then proposes what each source still owes', () => {
    expect(takingsOf([]).map(({ what, amount }) => [what, amount])).toEqual([
      ['deposit', 5_000_00],
      ['payment', TOTALS.due],
      ['lender', TOTALS.financed],
      ['old-car', 32_000_00],
    ])
  })

  it('asks for no second deposit, and for nothing that is there', () => {
    const moves = [
      paid(5_000_00, { kind: 'deposit' }),
      paid(TOTALS.financed, { source: 'lender', method: 'transfer' }),
    ]
    expect(takingsOf(moves).map(({ what, amount }) => [what, amount])).toEqual([
      ['payment', TOTALS.due - 5_000_00],
      ['old-car', 32_000_00],
    ])
  })
})

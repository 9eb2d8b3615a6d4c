import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkDeposit,
  computeDepositHeld,
  mostDeposit,
} from '#shared/domain/sales/order/deposit-limit.ts'
import { askedOf, computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import {
  MONEY_SOURCES,
  returnSaleMoney,
  type SaleMoney,
  takeSaleMoney,
} from '#shared/domain/sales/order/sale-money.ts'
import { DEPOSIT_OUTCOMES } from '#shared/domain/sales/order/sale-order.ts'
import { checkOutcome, settleDeposit } from '#shared/domain/sales/order/settle-deposit.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { add, money, sum, ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const moved = (amount: number, changes: Partial<SaleMoney> = {}): SaleMoney => ({
  id: anId<'SaleMoney'>(),
  kind: 'payment',
  method: 'card',
  amount: money(amount),
  at: at('11:30'),
  cashierId: anId<'Staff'>(),
  number: 'CK-20261120-001',
  note: '退',
  ...changes,
})

const anyTotals = fc
  .record({
    total: fc.integer({ min: 1, max: 900_000_00 }),
    tradeIn: fc.integer({ min: 0, max: 900_000_00 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ total, tradeIn, share }) => ({
    total: money(total),
    tradeIn: money(tradeIn),
    financed: money(Math.floor((total * share) / 100)),
  }))

describe('the account of a sale', () => {
  it('asks each source for its part, and the parts are the price', () => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const { parts, total, surplus } = computeSaleAccount(aSale(), totals)
        expect(sum(parts.map(({ asked }) => asked))).toBe(total)
        expect(parts.every(({ asked }) => asked >= ZERO)).toBe(true)
        expect(add(askedOf(totals, 'old-car'), surplus)).toBe(totals.tradeIn)
      }),
    )
  })

  it('always adds up, whatever is paid, lent, set off and given back', () => {
    const anyMove = fc.record({
      source: fc.constantFrom(...MONEY_SOURCES),
      isBack: fc.boolean(),
      amount: fc.integer({ min: 1, max: 900_000_00 }),
    })
    fc.assert(
      fc.property(anyTotals, fc.array(anyMove, { maxLength: 15 }), (totals, moves) => {
        let sale: Sale = aSale()
        for (const { source, isBack, amount } of moves) {
          const one = moved(amount, { source })
          const next = isBack
            ? returnSaleMoney(sale, one)
            : takeSaleMoney(sale, one, askedOf(totals, source))
          if (next.ok) sale = next.value
        }
        const account = computeSaleAccount(sale, totals)
        expect(add(account.held, account.still)).toBe(totals.total)
        expect(sum(account.parts.map(({ still }) => still))).toBe(account.still)
        for (const { held, asked } of account.parts) {
          expect(held).toBeGreaterThanOrEqual(ZERO)
          expect(held).toBeLessThanOrEqual(asked)
        }
      }),
    )
  })

  it('gives the loan back to the lender only, and no more than was paid out', () => {
    const lent = unwrap(
      takeSaleMoney(aSale(), moved(70_000_00, { source: 'lender' }), money(70_000_00)),
    )
    expect(returnSaleMoney(lent, moved(1))).toMatchObject({ code: 'sale-money.more-than-held' })
    const back = unwrap(returnSaleMoney(lent, moved(70_000_00, { source: 'lender' })))
    expect(returnSaleMoney(back, moved(1, { source: 'lender' }))).toMatchObject({
      code: 'sale-money.more-than-held',
      detail: { amount: 0 },
    })
  })
})

describe('a deposit', () => {
  it('is never more than a fifth of what the contract is about', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000_00 }), (price) => {
        const most = mostDeposit(money(price))
        expect(most * 5).toBeLessThanOrEqual(price)
        expect((most + 1) * 5).toBeGreaterThan(price)
        expect(checkDeposit(aSale(), most, money(price)).ok).toBe(true)
        expect(checkDeposit(aSale(), money(most + 1), money(price))).toMatchObject({
          code: 'sale-money.deposit-over',
        })
      }),
    )
  })

  it('counts what was put down before', () => {
    const sale = aSale({ money: [moved(15_000_00, { kind: 'deposit' })] })
    expect(checkDeposit(sale, money(5_000_01), money(100_000_00))).toMatchObject({
      detail: { most: 20_000_00, amount: 5_000_00 },
    })
    expect(computeDepositHeld(sale)).toBe(15_000_00)
  })
})

describe('the deposit of an order called off', () => {
  const sale = aSale({
    money: [moved(5_000_00, { kind: 'deposit' }), moved(30_000_00)],
  })
  const price = money(110_000_00)

  it.each([
    ['back', { back: 35_000_00, kept: 0, compensation: 0 }],
    ['kept', { back: 30_000_00, kept: 5_000_00, compensation: 0 }],
    ['doubled', { back: 35_000_00, kept: 0, compensation: 5_000_00 }],
  ] as const)('goes %s, and what was paid beyond it always returns', (outcome, settled) => {
    expect(settleDeposit(sale, outcome, price)).toEqual(settled)
  })

  it('splits what was held, to the last fen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEPOSIT_OUTCOMES),
        fc.integer({ min: 0, max: 90_000_00 }),
        fc.integer({ min: 0, max: 90_000_00 }),
        (outcome, deposit, payment) => {
          const held = aSale({ money: [moved(deposit, { kind: 'deposit' }), moved(payment)] })
          const { back, kept, compensation } = settleDeposit(held, outcome, price)
          expect(back + kept).toBe(deposit + payment)
          expect(Math.max(kept, compensation)).toBeLessThanOrEqual(mostDeposit(price))
        },
      ),
    )
  })

  it('is kept or doubled by a manager only', () => {
    const consultant = aConsultant()
    const manager = aConsultant({ roles: ['manager'] })
    expect(checkOutcome('back', consultant).ok).toBe(true)
    expect(checkOutcome('kept', consultant)).toMatchObject({
      code: 'order.outcome-manager',
      detail: { name: '孙倩' },
    })
    expect(checkOutcome('doubled', manager).ok).toBe(true)
  })
})

import { add, type Money, money, sum, ZERO } from '#shared/kernel/money.ts'
import { MONEY_METHODS, type MoneyMethod } from '../settlement/bill.ts'
import {
  MONEY_MOVE_KINDS,
  type MoneyMove,
  type MoneyMoveKind,
} from '../settlement/list-money-moves.ts'
import type { CashCount, CashMovement } from './till-day.ts'

/** What came in and went out by one way of paying; amounts are minor units and may be below zero. */
export interface MethodTakings {
  readonly method: MoneyMethod
  readonly byKind: Readonly<Record<MoneyMoveKind, Money>>
  readonly total: Money
}

/** A stretch of the till's time: the drawer at its beginning, and all that moved since. */
export interface TillSheet {
  readonly opening: Money
  /** Every way of paying, in the usual order. */
  readonly byMethod: readonly MethodTakings[]
  readonly byKind: Readonly<Record<MoneyMoveKind, Money>>
  /** All ways of paying together. */
  readonly total: Money
  /** Cash over visits. */
  readonly cash: Money
  /** Cash put in that belongs to no visit. */
  readonly putIn: Money
  /** Cash taken out that belongs to no visit, below zero. */
  readonly takenOut: Money
  /** What must be in the drawer: opening + cash + putIn + takenOut. */
  readonly expected: Money
}

/** Adds up the till. Every sum is of the same moves, so rows and columns agree. */
export function computeTill(
  opening: Money,
  moves: readonly MoneyMove[],
  movements: readonly CashMovement[],
): TillSheet {
  const byMethod = MONEY_METHODS.map((method): MethodTakings => {
    const own = moves.filter((move) => move.method === method)
    return { method, byKind: sumByKind(own), total: sum(own.map(({ amount }) => amount)) }
  })
  const cash = byMethod.find(({ method }) => method === 'cash')?.total ?? ZERO
  const amounts = movements.map(({ amount }) => amount)
  const putIn = sum(amounts.filter((amount) => amount > 0))
  const takenOut = sum(amounts.filter((amount) => amount < 0))
  return {
    opening,
    byMethod,
    byKind: sumByKind(moves),
    total: sum(byMethod.map(({ total }) => total)),
    cash,
    putIn,
    takenOut,
    expected: sum([opening, cash, putIn, takenOut]),
  }
}

/** What was counted in the drawer, minor units. */
export const sumCounts = (counts: readonly CashCount[]): Money =>
  counts.reduce((total, { value, count }) => add(total, money(value * count)), ZERO)

function sumByKind(moves: readonly MoneyMove[]): Record<MoneyMoveKind, Money> {
  return Object.fromEntries(
    MONEY_MOVE_KINDS.map((kind) => [
      kind,
      sum(moves.filter((move) => move.kind === kind).map(({ amount }) => amount)),
    ]),
    // fromEntries forgets the keys; every kind was mapped just above.
  ) as Record<MoneyMoveKind, Money>
}

import { type Money, sum } from '#shared/kernel/money.ts'
import type { Visit } from '../visit/visit.ts'
import type { Deposit } from './deposit.ts'

/** The deposits the shop holds: those that were not given back. */
export const listDeposits = ({ deposits }: Pick<Visit, 'deposits'>): readonly Deposit[] =>
  deposits.filter(({ returned }) => returned === undefined)

/** What the shop holds of a customer's money before the bill, minor units. */
export const computeDeposits = (visit: Pick<Visit, 'deposits'>): Money =>
  sum(listDeposits(visit).map(({ amount }) => amount))

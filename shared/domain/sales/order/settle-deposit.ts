import { type Money, money, subtract, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hasRole, type Staff } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'
import { computeDepositHeld, mostDeposit } from './deposit-limit.ts'
import { computeHeld } from './sale-money.ts'
import type { DepositOutcome } from './sale-order.ts'

/** What moves when an order is called off, minor units: `back + kept` is what was held. */
export interface SettledDeposit {
  readonly back: Money
  readonly kept: Money
  /** On top of what goes back, where the shop did not keep to the contract. */
  readonly compensation: Money
}

/**
 * What becomes of the buyer’s money. Only the deposit is at stake, and of it no more than the law
 * calls one; the rest goes back whoever is at fault.
 */
export function settleDeposit(
  sale: Pick<Sale, 'money' | 'pastOrders'>,
  outcome: DepositOutcome,
  contractPrice: Money,
): SettledDeposit {
  const held = computeHeld(sale)
  const atStake = money(Math.min(computeDepositHeld(sale), mostDeposit(contractPrice)))
  const kept = outcome === 'kept' ? atStake : ZERO
  return {
    back: subtract(held, kept),
    kept,
    compensation: outcome === 'doubled' ? atStake : ZERO,
  }
}

/** Keeping a buyer’s deposit, or paying it twice, is for who answers for the shop. */
export function checkOutcome(
  outcome: DepositOutcome,
  by: Pick<Staff, 'name' | 'roles'>,
): Result<null, 'order.outcome-manager'> {
  if (outcome === 'back') return ok(null)
  const mayDecide = (['manager', 'owner'] as const).some((role) => hasRole(by as Staff, role))
  return mayDecide ? ok(null) : fail('order.outcome-manager', { name: by.name })
}

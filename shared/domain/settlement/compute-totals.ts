import { add, type Money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { listApproved } from '../approval/decide-job.ts'
import { CHARGE_KINDS, type ChargeKind } from '../estimate/charge.ts'
import { computeLabourAmount, computePartsAmount } from '../estimate/price-job.ts'
import type { Visit } from '../visit/visit.ts'
import { computeDeposits } from './list-deposits.ts'

/**
 * The figures of a settlement, minor units. Always gross = labour + parts + charges and
 * due = gross − discount − rounding.
 */
export interface BillTotals {
  readonly labour: Money
  readonly parts: Money
  readonly charges: Money
  /** Every kind is there, the unused ones with zero: the list prints them all. */
  readonly chargesByKind: Readonly<Record<ChargeKind, Money>>
  readonly gross: Money
  readonly discount: Money
  /** Small change waived (抹零). */
  readonly rounding: Money
  readonly due: Money
  /** Deposits that count as paid; absent on settlements from before deposits were kept. */
  readonly deposits?: Money
  /** Payments at settlement, without deposits. */
  readonly paid: Money
  /**
   * due − deposits − paid, and what is to be paid back: above zero is still owed, below zero was
   * paid too much.
   */
  readonly balance: Money
}

/** Adds up the bill: approved jobs and charges only. */
export function computeTotals(
  visit: Pick<Visit, 'jobs' | 'charges' | 'bill' | 'deposits'>,
): BillTotals {
  const approved = listApproved(visit)
  const labour = sum(approved.map(computeLabourAmount))
  const parts = sum(approved.map(computePartsAmount))
  const charges = sum(visit.charges.map((charge) => charge.amount))
  const gross = sum([labour, parts, charges])
  const { discount, rounding } = visit.bill
  const due = subtract(subtract(gross, discount), rounding)
  const paid = sum(visit.bill.payments.map((payment) => payment.amount))
  const deposits = computeDeposits(visit)
  const owed = subtract(subtract(due, deposits), paid)
  return {
    labour,
    parts,
    charges,
    chargesByKind: sumByKind(visit),
    gross,
    discount,
    rounding,
    due,
    deposits,
    paid,
    balance: visit.bill.payBackBy === undefined ? owed : add(owed, computeExcess(due, deposits)),
  }
}

/** What deposits alone are more than the bill, minor units: to be paid back when it is issued. */
export const computeExcess = (due: Money, deposits: Money): Money =>
  deposits > due ? subtract(deposits, due) : ZERO

function sumByKind({ charges }: Pick<Visit, 'charges'>): Record<ChargeKind, Money> {
  return Object.fromEntries(
    CHARGE_KINDS.map((kind) => [
      kind,
      sum(charges.filter((charge) => charge.kind === kind).map((charge) => charge.amount)),
    ]),
    // fromEntries forgets the keys; every kind was mapped just above.
  ) as Record<ChargeKind, Money>
}

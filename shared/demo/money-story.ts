import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { takeDeposit } from '#shared/domain/settlement/change-deposits.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { takeAccountReceipt } from '#shared/domain/settlement/take-account-receipt.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import {
  addMinutes,
  compareInstants,
  dayOf,
  type Instant,
  minutesBetween,
} from '#shared/kernel/instant.ts'
import { type Money, subtract } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'

const MINUTES_PER_DAY = 1440
const { offsetMinutes } = DEMO_SHOP

/**
 * What became of the money beside the bills: companies pay what is on account after a month, a few
 * in part or late, and today's cars that wait for parts left a deposit.
 */
export function tellMoney(world: DemoWorld, visits: readonly Visit[], now: Instant): Visit[] {
  let accounts = 0
  return visits.map((visit) => {
    if (visit.step === 'waiting-parts') return leaveDeposit(world, visit, now)
    if (computeOwed(visit) <= 0) return visit
    accounts += 1
    return payAccount(world, visit, { now, nth: accounts })
  })
}

function leaveDeposit(world: DemoWorld, visit: Visit, now: Instant): Visit {
  const usual = addMinutes(visit.arrivedAt, 45)
  const at = compareInstants(usual, now) < 0 ? usual : now
  const method: MoneyMethod = world.random.pick(['wechat', 'cash'])
  return unwrap(
    takeDeposit(visit, {
      id: world.nextId<'Deposit'>(),
      method,
      amount: ofMajor(world.random.pick([300, 500])),
      at,
      cashierId: world.pickStaff('cashier').id,
      number: world.takeNumber('deposit-receipt', dayOf(at, offsetMinutes)),
      note: '订货定金',
    }),
  )
}

/** A debt older than this was settled one way or another. Days. */
const OLDEST_DEBT = 150

/** Most accounts are paid by transfer within five weeks; of late ones a few are still open. */
function payAccount(
  world: DemoWorld,
  visit: Visit,
  { now, nth }: { readonly now: Instant; readonly nth: number },
): Visit {
  const { settlement } = visit
  if (settlement === undefined) return visit
  const isLate = minutesBetween(settlement.at, now) < OLDEST_DEBT * MINUTES_PER_DAY
  if (isLate && nth % 9 === 0) return visit
  const at = addMinutes(settlement.at, world.random.whole(18, 35) * MINUTES_PER_DAY + 30)
  if (compareInstants(at, now) >= 0) return visit
  const owed = computeOwed(visit)
  return unwrap(
    takeAccountReceipt(visit, {
      id: world.nextId<'AccountReceipt'>(),
      method: 'transfer',
      // Now and then a part of it stays open.
      amount: isLate && nth % 14 === 0 ? partOf(owed) : owed,
      at,
      cashierId: world.pickStaff('cashier').id,
      number: world.takeNumber('payment-receipt', dayOf(at, offsetMinutes)),
      note: '',
    }),
  )
}

const partOf = (owed: Money): Money => (owed > ofMajor(200) ? subtract(owed, ofMajor(200)) : owed)

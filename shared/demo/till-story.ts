import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import { closeTill, newTillDay } from '#shared/domain/till/change-till.ts'
import { computeTill } from '#shared/domain/till/compute-till.ts'
import { DENOMINATIONS } from '#shared/domain/till/denominations.ts'
import type { CashCount, TillDay } from '#shared/domain/till/till-day.ts'
import { spanOf } from '#shared/domain/till/till-span.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { DemoWorld } from './demo-world.ts'

const DAYS = 14
const FLOAT = ofMajor(2000)
const { offsetMinutes, currency } = DEMO_SHOP

/** The till of the last fortnight, every day with money closed in the evening; today is open. */
export function tellTill(world: DemoWorld, all: readonly MoneyMove[], today: Day): TillDay[] {
  const begin = atLocal(addDays(today, -DAYS), '00:00', offsetMinutes)
  const moves = all.filter(({ at }) => at >= begin)
  const days: TillDay[] = []
  for (let back = DAYS; back > 0; back -= 1) {
    const on = addDays(today, -back)
    const now = atLocal(on, '18:40', offsetMinutes)
    const till = newTillDay(on, FLOAT)
    const span = spanOf(on, { days: [...days, till], now, offsetMinutes })
    const own = moves.filter(({ at }) => at >= span.from && at < span.until)
    if (own.length === 0) continue
    const { expected } = computeTill(span.opening, own, [])
    days.push(
      unwrap(
        closeTill(till, {
          at: now,
          by: world.pickStaff('cashier').id,
          number: world.takeNumber('day-close', on),
          span,
          expected,
          counts: countOut(expected),
          note: '',
          carriedOver: FLOAT,
        }),
      ),
    )
  }
  return days
}

/** An amount in as few notes and coins as can be. */
function countOut(amount: Money): CashCount[] {
  let rest: number = amount
  return DENOMINATIONS[currency].map((value) => {
    const count = Math.floor(rest / value)
    rest -= count * value
    return { value, count }
  })
}

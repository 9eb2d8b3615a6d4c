import { priceHours } from '#shared/kernel/hours.ts'
import { type Money, money, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import { priceQuantity } from '#shared/kernel/quantity.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'
import { hasRole, type Staff } from '../staff/staff.ts'
import type { Job } from './job.ts'
import type { PartLine } from './part-line.ts'
import { computeJobAmount } from './price-job.ts'

/** What is left of a price when parts and labour are paid for (毛利), minor units. */
export interface Margin {
  readonly revenue: Money
  readonly cost: Money
  /** Below zero when the job costs the shop more than it brings. */
  readonly amount: Money
  /** Of the revenue, in hundredths of a percent, half-up; absent when there is none. */
  readonly share?: number
}

/** What a quota hour costs the shop, minor units; absent: labour counts as all margin. */
export interface LabourCost {
  readonly labourCost?: Money | undefined
}

/** Whether this person may see what is earned: owner and manager, nobody else. */
export function canSeeMargin(staff: Staff): boolean {
  return hasRole(staff, 'owner') || hasRole(staff, 'manager')
}

/** The margin of one job; undefined while the buying price of one of its parts is not known. */
export function computeMargin(
  job: Pick<Job, 'labour' | 'parts' | 'free'>,
  { labourCost }: LabourCost,
): Margin | undefined {
  const parts = job.parts.map(costOf)
  if (!parts.every((cost) => cost !== undefined)) return undefined
  const labour =
    job.labour === undefined || labourCost === undefined
      ? ZERO
      : priceHours(job.labour.hours, labourCost)
  return marginOf(computeJobAmount(job), sum([labour, ...parts]))
}

/**
 * The margin of all jobs that were not declined, charges left out: what they cost is not on record.
 * Undefined while one of the jobs is unknown: half a margin would be read as a whole one.
 */
export function computeTotalMargin(jobs: readonly Job[], costs: LabourCost): Margin | undefined {
  const open = jobs.filter(({ approval }) => approval.state !== 'declined')
  const margins = open.map((job) => computeMargin(job, costs))
  if (open.length === 0 || !margins.every((margin) => margin !== undefined)) return undefined
  return marginOf(sum(margins.map(({ revenue }) => revenue)), sum(margins.map(({ cost }) => cost)))
}

function marginOf(revenue: Money, cost: Money): Margin {
  const amount = subtract(revenue, cost)
  if (revenue <= 0) return { revenue, cost, amount }
  return { revenue, cost, amount, share: divideHalfUp(BigInt(amount) * 10_000n, revenue) }
}

/** What the shop pays for a line; what the customer brought costs it nothing. */
function costOf({ class: partClass, quantity, cost }: PartLine): Money | undefined {
  if (partClass === 'customer-supplied') return money(0)
  return cost === undefined ? undefined : priceQuantity(quantity, cost)
}

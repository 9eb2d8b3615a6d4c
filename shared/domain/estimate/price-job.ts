import { priceHours } from '#shared/kernel/hours.ts'
import { add, type Money, sum, ZERO } from '#shared/kernel/money.ts'
import { priceQuantity } from '#shared/kernel/quantity.ts'
import type { FreeReason, Job } from './job.ts'
import type { PartLine } from './part-line.ts'

/** A part line as it is billed: one of a free job says why nothing is asked for it. */
export interface BilledPart extends PartLine {
  readonly free?: FreeReason
}

/** The parts of a job as they are billed, in their order. */
export function listBilledParts({ parts, free }: Pick<Job, 'parts' | 'free'>): BilledPart[] {
  return parts.map((part) => (free === undefined ? part : { ...part, free }))
}

/**
 * Labour of a job (工时费 = 工时定额 × 工时单价) in minor units, rounded once, half-up; nothing for a
 * free one.
 */
export function computeLabourAmount({ labour, free }: Pick<Job, 'labour' | 'free'>): Money {
  if (labour === undefined || free !== undefined) return ZERO
  return priceHours(labour.hours, labour.rate)
}

/**
 * One part line in minor units, rounded once, half-up; nothing for what the customer brought or
 * what is free. A line of a free job knows it only as `listBilledParts` gives it.
 */
export function computePartAmount(
  part: Pick<BilledPart, 'class' | 'quantity' | 'price' | 'free'>,
): Money {
  return part.class === 'customer-supplied' || part.free !== undefined
    ? ZERO
    : priceQuantity(part.quantity, part.price)
}

/** All parts of a job in minor units: the sum of the lines as printed. */
export function computePartsAmount(job: Pick<Job, 'parts' | 'free'>): Money {
  return sum(listBilledParts(job).map(computePartAmount))
}

/** A job in minor units: its labour line and its part lines as printed. */
export function computeJobAmount(job: Pick<Job, 'labour' | 'parts' | 'free'>): Money {
  return add(computeLabourAmount(job), computePartsAmount(job))
}

/** What a job would cost if it were not free, minor units: what is struck on its papers. */
export function computeListAmount({ labour, parts }: Pick<Job, 'labour' | 'parts'>): Money {
  return computeJobAmount({ parts, ...(labour === undefined ? {} : { labour }) })
}

/** Parts of a job that may turn out to be needed, minor units; they are in no total. */
export function computeLikelyAmount({
  likelyParts = [],
  free,
}: Pick<Job, 'likelyParts' | 'free'>): Money {
  return free === undefined ? sum(likelyParts.map(computePartAmount)) : ZERO
}

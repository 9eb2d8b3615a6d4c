import { priceHours } from '#shared/kernel/hours.ts'
import { add, type Money, sum, ZERO } from '#shared/kernel/money.ts'
import { priceQuantity } from '#shared/kernel/quantity.ts'
import type { Job } from './job.ts'
import type { PartLine } from './part-line.ts'

/** Labour of a job (工时费 = 工时定额 × 工时单价) in minor units, rounded once, half-up. */
export function computeLabourAmount(job: Pick<Job, 'labour'>): Money {
  return job.labour === undefined ? ZERO : priceHours(job.labour.hours, job.labour.rate)
}

/** One part line in minor units, rounded once, half-up; nothing for what the customer brought. */
export function computePartAmount(part: Pick<PartLine, 'class' | 'quantity' | 'price'>): Money {
  return part.class === 'customer-supplied' ? ZERO : priceQuantity(part.quantity, part.price)
}

/** All parts of a job in minor units: the sum of the lines as printed. */
export function computePartsAmount(job: Pick<Job, 'parts'>): Money {
  return sum(job.parts.map(computePartAmount))
}

/** A job in minor units: its labour line and its part lines as printed. */
export function computeJobAmount(job: Pick<Job, 'labour' | 'parts'>): Money {
  return add(computeLabourAmount(job), computePartsAmount(job))
}

import { type Money, subtract, sum } from '#shared/kernel/money.ts'
import { listApproved } from '../approval/decide-job.ts'
import { computeLabourAmount, computePartAmount } from '../estimate/price-job.ts'
import type { Visit } from '../visit/visit.ts'

/** A line of an issued bill and how much of it may still be taken back, minor units. */
export interface BilledLine {
  readonly key: string
  readonly kind: 'labour' | 'part' | 'charge'
  readonly name: string
  readonly billed: Money
  readonly credited: Money
  readonly left: Money
}

/** The lines of a settlement with what earlier credit notes took back. Lines at nothing are left out. */
export function listCreditLines(visit: Pick<Visit, 'jobs' | 'charges' | 'credits'>): BilledLine[] {
  const jobs = listApproved(visit)
  const billed = [
    ...jobs.map((job) => line('labour', job, computeLabourAmount(job))),
    ...jobs.flatMap((job) => job.parts.map((part) => line('part', part, computePartAmount(part)))),
    ...visit.charges.map((charge) => line('charge', charge, charge.amount)),
  ]
  const taken = visit.credits.flatMap(({ lines }) => lines)
  return billed
    .filter((each) => each.billed > 0)
    .map((each) => {
      const credited = sum(taken.filter(({ key }) => key === each.key).map(({ amount }) => amount))
      return { ...each, credited, left: subtract(each.billed, credited) }
    })
}

const line = (
  kind: BilledLine['kind'],
  { id, name }: { readonly id: string; readonly name: string },
  billed: Money,
): Pick<BilledLine, 'key' | 'kind' | 'name' | 'billed'> => ({
  key: `${kind}:${id}`,
  kind,
  name,
  billed,
})

import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { FUNNEL_STEPS } from '../funnel/compute-funnel.ts'
import { MOST_COMPARED } from '../presentation/compared-cars.ts'
import type { Sale } from '../sale.ts'

export type MergeRefusal = 'sale.closed' | 'merge.itself' | 'merge.visit-open' | 'merge.ordered'

/** Two sales of one buyer as one: the one that is kept, and the one it took over. */
export interface Merged {
  readonly kept: Sale
  readonly merged: Sale
}

/**
 * Puts two sales of the same buyer together. Everything either has is in the kept one, in the order
 * in which it happened; whoever looks after the kept one goes on.
 */
export function mergeSales(kept: Sale, other: Sale, at: Instant): Result<Merged, MergeRefusal> {
  if (kept.id === other.id) return fail('merge.itself')
  if (kept.state !== 'open' || other.state !== 'open') return fail('sale.closed')
  // Somebody stands in the showroom: their visit is written to its end first.
  if (other.showroomVisits.some(({ leftAt }) => leftAt === undefined)) {
    return fail('merge.visit-open')
  }
  // Money and a contract hang on an order: the one that has it is kept, and two are two cars.
  if (other.order !== undefined || other.money.length > 0) return fail('merge.ordered')
  const steps = firstOfEach([...kept.steps, ...other.steps])
  const needs = kept.needs ?? other.needs
  const compared = [...new Set([...(kept.compared ?? []), ...(other.compared ?? [])])]
  const pastLosses = byTime(
    [...(kept.pastLosses ?? []), ...(other.pastLosses ?? [])],
    ({ askedAt }) => askedAt,
  )
  const follows = kept.follows ?? other.follows
  const last = kept.assignments.at(-1)
  return ok({
    kept: {
      ...kept,
      steps,
      step: furthestOf(steps),
      wanted: [...new Set([kept.wanted, other.wanted])].filter((each) => each !== '').join('；'),
      leads: byTime([...kept.leads, ...other.leads], ({ arrivedAt }) => arrivedAt),
      assignments: [
        ...byTime(
          [...kept.assignments.slice(0, -1), ...other.assignments],
          (assignment) => assignment.at,
        ),
        ...(last === undefined ? [] : [last]),
      ],
      next: other.next.on < kept.next.on ? other.next : kept.next,
      contacts: byTime([...kept.contacts, ...other.contacts], (contact) => contact.at),
      showroomVisits: byTime(
        [...kept.showroomVisits, ...other.showroomVisits],
        ({ arrivedAt }) => arrivedAt,
      ),
      quotations: byTime(
        [...kept.quotations, ...other.quotations],
        (quotation) => quotation.at,
      ).map((quotation, index) => ({ ...quotation, version: index + 1 })),
      pastOrders: byTime([...kept.pastOrders, ...other.pastOrders], (order) => order.at),
      ...(needs === undefined ? {} : { needs }),
      // More than fit side by side stay with the other sale, which is kept as it was.
      ...(compared.length === 0 ? {} : { compared: compared.slice(0, MOST_COMPARED) }),
      ...(pastLosses.length === 0 ? {} : { pastLosses }),
      ...(follows === undefined ? {} : { follows }),
      createdAt: earlier(kept.createdAt, other.createdAt),
      updatedAt: at,
    },
    merged: { ...other, state: 'merged', mergedInto: kept.id, updatedAt: at },
  })
}

const earlier = (a: Instant, b: Instant): Instant => (compareInstants(b, a) < 0 ? b : a)

const byTime = <T>(list: readonly T[], timeOf: (each: T) => Instant): T[] =>
  [...list].sort((a, b) => compareInstants(timeOf(a), timeOf(b)))

function firstOfEach(steps: Sale['steps']): Sale['steps'] {
  const sorted = byTime(steps, ({ at }) => at)
  return sorted.filter(
    ({ step }, index) => sorted.findIndex((each) => each.step === step) === index,
  )
}

const furthestOf = (steps: Sale['steps']): Sale['step'] =>
  FUNNEL_STEPS.findLast((step) => steps.some((reached) => reached.step === step)) ?? 'lead'

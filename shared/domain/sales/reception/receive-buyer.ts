import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../../staff/staff.ts'
import { answerLeads, checkNext } from '../lead/take-lead.ts'
import { reachStep } from '../reach-step.ts'
import type { NextAction, Sale } from '../sale.ts'
import type { ShowroomOutcome, ShowroomVisit, ShowroomVisitId } from './showroom-visit.ts'

export type ShowroomRefusal =
  | 'sale.closed'
  | 'showroom.open-already'
  | 'showroom.people-range'
  | 'showroom.none-open'
  | 'showroom.not-ordered'
  | 'sale.next-past'
  | 'sale.next-empty'

/** More than a coach full is a slip of the finger. */
const MOST_PEOPLE = 50

/** The buyer is in the showroom: the visit opens, and the sale has reached reception. */
export function receiveBuyer(
  sale: Sale,
  {
    id,
    people,
    consultantId,
  }: {
    readonly id: ShowroomVisitId
    readonly people: number
    readonly consultantId: StaffId
  },
  at: Instant,
): Result<Sale, ShowroomRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (findOpenVisit(sale) !== undefined) return fail('showroom.open-already')
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) {
    return fail('showroom.people-range', { most: MOST_PEOPLE })
  }
  const visit: ShowroomVisit = { id, arrivedAt: at, people, consultantId }
  const answered = answerLeads(sale, consultantId, at)
  return ok(
    reachStep({ ...answered, showroomVisits: [...sale.showroomVisits, visit] }, 'reception', at),
  )
}

/** How the visit ended; one that ended in `lost` is followed by asking the manager. */
export interface ShowroomEnd {
  readonly outcome: ShowroomOutcome
  readonly words: string
  /** What comes next, where the buyer comes back to. */
  readonly next: NextAction
}

/**
 * Closes the open visit into exactly one outcome: `follow-up` with the next action, `ordered` when
 * there is an order, `lost` when the consultant gives the buyer up (`askToLose` comes after).
 */
export function closeShowroomVisit(
  sale: Sale,
  { outcome, words, next }: ShowroomEnd,
  { at, offsetMinutes }: { readonly at: Instant; readonly offsetMinutes: number },
): Result<Sale, ShowroomRefusal> {
  const open = findOpenVisit(sale)
  if (open === undefined) return fail('showroom.none-open')
  const isOrdered = sale.steps.some(({ step }) => step === 'ordered')
  if (outcome === 'ordered' && !isOrdered) return fail('showroom.not-ordered')
  const planned = outcome === 'follow-up' ? checkNext(next, at, offsetMinutes) : ok(sale.next)
  if (!planned.ok) return planned
  const closed: ShowroomVisit = { ...open, leftAt: at, outcome, words: words.trim() }
  return ok({
    ...sale,
    showroomVisits: sale.showroomVisits.map((visit) => (visit.id === open.id ? closed : visit)),
    next: planned.value,
    updatedAt: at,
  })
}

/** The visit whose end nobody has written down. */
export const findOpenVisit = ({
  showroomVisits,
}: Pick<Sale, 'showroomVisits'>): ShowroomVisit | undefined =>
  showroomVisits.find(({ leftAt }) => leftAt === undefined)

import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hasRole, type Staff } from '../../staff/staff.ts'
import type { Sale } from '../sale.ts'
import type { Loss, LossReason } from './loss.ts'

export interface LossDraft {
  readonly reason: LossReason
  readonly words: string
  readonly comeBackOn?: Day
}

export type LossRefusal =
  | 'sale.closed'
  | 'loss.words-empty'
  | 'loss.come-back-past'
  | 'loss.visit-open'
  | 'loss.ordered'
  | 'loss.not-asked'
  | 'loss.approver'
  | 'loss.words-why'

interface Who {
  readonly by: Pick<Staff, 'id' | 'name' | 'roles'>
  readonly at: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/** The consultant gives a buyer up, with the reason; it counts once the manager has approved. */
export function askToLose(
  sale: Sale,
  draft: LossDraft,
  { by, at, offsetMinutes }: Who,
): Result<Sale, LossRefusal> {
  if (sale.state !== 'open') return fail('sale.closed')
  if (sale.showroomVisits.some(({ leftAt }) => leftAt === undefined)) return fail('loss.visit-open')
  // A contract and money hang on an order: it is called off first.
  if (sale.order !== undefined) return fail('loss.ordered')
  if (!hasText(draft.words)) return fail('loss.words-empty')
  const { comeBackOn } = draft
  if (comeBackOn !== undefined && comeBackOn <= dayOf(at, offsetMinutes)) {
    return fail('loss.come-back-past')
  }
  const loss: Loss = { ...draft, words: draft.words.trim(), askedAt: at, askedBy: by.id }
  return ok({ ...sale, loss, updatedAt: at })
}

/** The manager agrees: the sale is lost. Nobody approves a loss of their own. */
export function approveLoss(sale: Sale, { by, at }: Who): Result<Sale, LossRefusal> {
  const asked = findAsked(sale, by)
  if (!asked.ok) return asked
  const loss: Loss = { ...asked.value, approvedAt: at, approvedBy: by.id }
  return ok({ ...sale, state: 'lost', loss, updatedAt: at })
}

/** The manager does not agree: the sale goes on, with what is to be tried as its next action. */
export function refuseLoss(
  sale: Sale,
  why: string,
  { by, at, offsetMinutes }: Who,
): Result<Sale, LossRefusal> {
  const asked = findAsked(sale, by)
  if (!asked.ok) return asked
  if (!hasText(why)) return fail('loss.words-why')
  const { loss: _taken, ...rest } = sale
  const next = { what: why.trim(), on: dayOf(at, offsetMinutes) }
  return ok({ ...rest, next, updatedAt: at })
}

function findAsked(sale: Sale, by: Who['by']): Result<Loss, LossRefusal> {
  const { loss, state } = sale
  if (state !== 'open') return fail('sale.closed')
  if (loss === undefined) return fail('loss.not-asked')
  const mayApprove = (['manager', 'owner'] as const).some((role) => hasRole(by as Staff, role))
  return mayApprove && by.id !== loss.askedBy ? ok(loss) : fail('loss.approver', { name: by.name })
}

import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved, listPending } from '../approval/decide-job.ts'
import { namesOf } from '../estimate/names-of.ts'
import { isClosed } from '../visit/is-closed.ts'
import { withStep } from '../visit/move-step.ts'
import type { Visit } from '../visit/visit.ts'
import { reopenCheckPoints } from '../workshop/answer-step.ts'
import { listUnchecked, withoutChecks } from '../workshop/check-work.ts'
import type { FinalInspection } from './final-inspection.ts'
import { inspectionItemsFor } from './inspection-items.ts'

/** What the inspector fills in; the result follows from the answers. */
export type InspectionDraft = Omit<FinalInspection, 'at' | 'result'>

export type InspectionRefusal =
  | 'inspection.wrong-step'
  | 'inspection.not-complete'
  | 'inspection.note-missing'
  | 'inspection.pending-jobs'
  | 'inspection.jobs-open'
  | 'inspection.self-check-missing'
  | 'inspection.mutual-check-missing'

/**
 * Puts a final inspection on record. One failed item fails it: the car goes back to repair and the
 * failed jobs count as not done. Otherwise it goes to settlement. `not-complete` carries {items}:
 * how many answers are missing. A pass is refused while jobs wait for a yes or for hands ({jobs}):
 * that would be clearing a car whose work nobody knows yet. So is one while a look is missing that
 * comes before the final one ({jobs}): own check, and a colleague's where the work asks for it.
 * `hasColleague`: whether the shop has anybody else who could look.
 */
export function recordInspection(
  visit: Visit,
  draft: InspectionDraft,
  at: Instant,
  hasColleague = true,
): Result<Visit, InspectionRefusal> {
  if (isClosed(visit) || visit.step !== 'final-inspection') return fail('inspection.wrong-step')
  const missing = countMissing(visit, draft)
  if (missing > 0) return fail('inspection.not-complete', { items: missing })

  const isFailed = draft.items.some((item) => item.answer === 'fail')
  if (isFailed && !hasText(draft.note)) return fail('inspection.note-missing')
  if (!isFailed) {
    const pending = listPending(visit)
    if (pending.length > 0) return fail('inspection.pending-jobs', { jobs: namesOf(pending) })
    const open = listApproved(visit).filter((job) => !job.isDone)
    if (open.length > 0) return fail('inspection.jobs-open', { jobs: namesOf(open) })
    const checked = checkLooks(visit, hasColleague)
    if (!checked.ok) return checked
  }
  const inspection: FinalInspection = { ...draft, at, result: isFailed ? 'fail' : 'pass' }
  const recorded = { ...visit, inspections: [...visit.inspections, inspection] }
  if (!isFailed) return ok(withStep(recorded, 'settlement', at))
  return ok(withStep({ ...recorded, jobs: undoFailed(visit, draft) }, 'in-repair', at))
}

/** Items without an answer, and items the sheet of this visit has but the draft lost. */
function countMissing(visit: Visit, { items }: InspectionDraft): number {
  const answers = new Map(items.map((item) => [item.key, item.answer]))
  const keys = new Set([...answers.keys(), ...inspectionItemsFor(visit).map(({ key }) => key)])
  return [...keys].filter((key) => (answers.get(key) ?? 'not-checked') === 'not-checked').length
}

function checkLooks(visit: Visit, hasColleague: boolean): Result<null, InspectionRefusal> {
  const self = listUnchecked(visit, 'self')
  if (self.length > 0) return fail('inspection.self-check-missing', { jobs: namesOf(self) })
  const mutual = listUnchecked(visit, 'mutual', hasColleague)
  if (mutual.length > 0) return fail('inspection.mutual-check-missing', { jobs: namesOf(mutual) })
  return ok(null)
}

/** Failed work is done again: its check points are answered anew, and looked at anew. */
function undoFailed(visit: Visit, { items }: InspectionDraft): Visit['jobs'] {
  const failed = new Set<string>(
    items.filter((item) => item.answer === 'fail').map((item) => item.key),
  )
  return visit.jobs.map((job) =>
    failed.has(`job:${job.id}`) ? reopenCheckPoints(withoutChecks({ ...job, isDone: false })) : job,
  )
}

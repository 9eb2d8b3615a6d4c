import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { addJob } from '../estimate/change-jobs.ts'
import type { JobId } from '../estimate/job.ts'
import type { JobDraft, JobDraftProblem } from '../estimate/job-draft.ts'
import { replaceJob } from '../estimate/replace-job.ts'
import { isClosed } from '../visit/is-closed.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import { findCureJob } from './find-cure-job.ts'
import type { Finding, FindingId } from './finding.ts'

export type CureRefusal =
  | JobDraftProblem
  | 'visit.settled'
  | 'finding.unknown'
  | 'finding.green'
  | 'finding.no-cure'

/** What a finding is to become on the estimate: the draft's reason holds the finding's words. */
export interface CureInput {
  readonly findingId: FindingId
  readonly jobId: JobId
  readonly draft: JobDraft
}

/**
 * Puts the cure of a finding on the estimate, unanswered. Already there: nothing changes. Where the
 * same job of the price list stands on the estimate already (left and right pads worn), the finding
 * is tied to it and its words join the reason: no customer is asked twice for one piece of work.
 */
export function cureFinding(
  visit: Visit,
  { findingId, jobId, draft }: CureInput,
): Result<Visit, CureRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const finding = visit.findings.find(({ id }) => id === findingId)
  if (finding === undefined) return fail('finding.unknown')
  if (finding.grade === 'green') return fail('finding.green', { finding: finding.name })
  if (findCureJob(visit, finding) !== undefined) return ok(visit)
  const { cure } = finding
  if (cure === undefined) return fail('finding.no-cure', { finding: finding.name })

  const same = visit.jobs.find((job) => job.standardJobId === cure.standardJobId)
  if (same !== undefined) {
    // Only the reason changes: an answer that was given stays.
    const reasoned = replaceJob(visit, { ...same, reason: joinReasons(same.reason, draft.reason) })
    return ok(tie(reasoned, finding, same.id))
  }
  const added = addJob(visit, jobId, { ...draft, standardJobId: cure.standardJobId })
  return added.ok ? ok(tie(added.value, finding, jobId)) : added
}

/** Puts the cures of several findings on the estimate: all of them, or the first refusal. */
export function cureFindings(
  visit: Visit,
  cures: readonly CureInput[],
): Result<Visit, CureRefusal> {
  let next = visit
  for (const cure of cures) {
    const cured = cureFinding(next, cure)
    if (!cured.ok) return cured
    next = cured.value
  }
  return ok(next)
}

const tie = (visit: Visit, { id }: Finding, jobId: JobId): Visit => ({
  ...visit,
  findings: visit.findings.map((each) => (each.id === id ? { ...each, jobId } : each)),
})

function joinReasons(before: string, more: string): string {
  if (before.includes(more)) return before
  const joined = [before, more].filter((words) => words !== '').join('；')
  return joined.length > TEXT_LIMITS.note ? before : joined
}

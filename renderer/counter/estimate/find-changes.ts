import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { contentOf, decisionOf, type TouchedJobs } from './touched-jobs.ts'

export interface EstimateChanges {
  /** Jobs whose content or decision the desk changed, and jobs it added. */
  readonly changed: ReadonlySet<string>
  readonly added: ReadonlySet<string>
  /** Also true when only charges, the ceiling or a job that is gone changed. */
  readonly hasAny: boolean
}

export const NO_CHANGES: EstimateChanges = { changed: new Set(), added: new Set(), hasAny: false }

/** What the desk changed while the customer was reading; the customer's own touches are no news. */
export const findChanges = (
  before: EstimateView,
  after: EstimateView,
  touched: TouchedJobs,
): EstimateChanges => {
  const earlier = new Map(before.jobs.map((job) => [job.jobId, job]))
  const changed = new Set<string>()
  const added = new Set<string>()
  for (const job of after.jobs) {
    const was = earlier.get(job.jobId)
    if (was === undefined) added.add(job.jobId)
    else if (contentOf(was) !== contentOf(job)) changed.add(job.jobId)
    // The desk may still send the state before a touch: only a new decision of its own is news.
    else if (job.decision !== was.decision && job.decision !== decisionOf(was, touched)) {
      changed.add(job.jobId)
    }
  }
  const isGone = before.jobs.some((was) => !after.jobs.some((job) => job.jobId === was.jobId))
  const hasOtherTerms =
    JSON.stringify([before.charges, before.ceiling]) !==
    JSON.stringify([after.charges, after.ceiling])
  return {
    changed,
    added,
    hasAny: changed.size > 0 || added.size > 0 || isGone || hasOtherTerms,
  }
}

/** Changes not looked at yet stay marked when more come. */
export const joinChanges = (older: EstimateChanges, newer: EstimateChanges): EstimateChanges => ({
  changed: new Set([...older.changed, ...newer.changed]),
  added: new Set([...older.added, ...newer.added]),
  hasAny: older.hasAny || newer.hasAny,
})

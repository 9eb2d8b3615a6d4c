import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'

/** What the customer touched here; the desk may not have taken it yet. */
export interface TouchedJob {
  readonly decision: 'approved' | 'declined'
  /** As the customer chose it: the view does not carry it back. */
  readonly reason?: string
}

export type TouchedJobs = ReadonlyMap<string, TouchedJob>

/** What stands for a job on this screen: the customer's touch first, then the desk's record. */
export const decisionOf = (job: JobView, touched: TouchedJobs): JobView['decision'] =>
  touched.get(job.jobId)?.decision ?? job.decision

/** Everything of a job that the customer decides about; not the decision. */
export const contentOf = ({ decision: _, ...content }: JobView): string => JSON.stringify(content)

/**
 * Which touches still hold when the desk sends the estimate again. One falls when its job is gone,
 * when the job is no longer what was decided about (a changed job asks again), or when the desk
 * has recorded another decision since.
 */
export const followDesk = (
  touched: TouchedJobs,
  before: EstimateView,
  after: EstimateView,
): TouchedJobs => {
  const earlier = new Map(before.jobs.map((job) => [job.jobId, job]))
  const held = after.jobs.flatMap((job): readonly (readonly [string, TouchedJob])[] => {
    const touch = touched.get(job.jobId)
    const was = earlier.get(job.jobId)
    if (touch === undefined || was === undefined || contentOf(was) !== contentOf(job)) return []
    const hasDeskDecided = job.decision !== was.decision && job.decision !== touch.decision
    return hasDeskDecided ? [] : [[job.jobId, touch]]
  })
  return new Map(held)
}

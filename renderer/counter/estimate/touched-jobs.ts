import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import type { StandingDecision } from '#shared/ipc/views/signed-content-of.ts'

/** What the customer touched here; the desk may not have taken it yet. */
export interface TouchedJob {
  readonly decision: JobView['decision']
  /** Why not, as the customer chose it. */
  readonly reason?: string
}

export type TouchedJobs = ReadonlyMap<string, TouchedJob>

/** What stands for a job on this screen: the customer's touch first, then the desk's record. */
export const decisionOf = (job: JobView, touched: TouchedJobs): JobView['decision'] =>
  touched.get(job.jobId)?.decision ?? job.decision

/** The standing answer with its reason. */
export const standingOf = (job: JobView, touched: TouchedJobs): StandingDecision => {
  const touch = touched.get(job.jobId)
  const reason = touch === undefined ? job.declineReason : touch.reason
  return {
    decision: touch?.decision ?? job.decision,
    ...(reason === undefined ? {} : { declineReason: reason }),
  }
}

/**
 * Whether two jobs are the same to decide about, apart from the decision. In another language only
 * what has no words of ours in it can be compared: the shop's own words, photos and money.
 */
export const isSameContent = (was: JobView, job: JobView, isSameLanguage: boolean): boolean =>
  contentOf(was, isSameLanguage) === contentOf(job, isSameLanguage)

const contentOf = (job: JobView, isWorded: boolean): string => {
  const { decision: _, declineReason: __, ...content } = job
  if (isWorded) return JSON.stringify(content)
  const { name, reason, isSupplement, photos, amount, lines, likely } = content
  const amounts = [lines, likely ?? []].map((list) => list.map((line) => line.amount))
  return JSON.stringify([name, reason, isSupplement, photos, amount, amounts])
}

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
  const isSameLanguage = before.locale === after.locale
  const held = after.jobs.flatMap((job): readonly (readonly [string, TouchedJob])[] => {
    const touch = touched.get(job.jobId)
    const was = earlier.get(job.jobId)
    if (touch === undefined || was === undefined) return []
    if (!isSameContent(was, job, isSameLanguage)) return []
    const hasDeskDecided = job.decision !== was.decision && job.decision !== touch.decision
    return hasDeskDecided ? [] : [[job.jobId, touch]]
  })
  return new Map(held)
}

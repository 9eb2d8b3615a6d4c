import type { SignedContent } from '#shared/domain/approval/signed-content.ts'
import { money, sum } from '#shared/kernel/money.ts'
import type { EstimateView, JobView } from './counter-view.ts'

/** A job's answer as it stands. */
export type StandingDecision = Pick<JobView, 'decision' | 'declineReason'>

/**
 * What a customer has before them on an estimate, with the answers that stand now. Made by the
 * display that shows it and by the desk that sent it: both come to the same fingerprint, or what
 * was signed is not what was sent.
 */
export const signedContentOf = (
  view: EstimateView,
  decisionOf: (job: JobView) => StandingDecision,
): SignedContent => {
  const jobs = view.jobs.map((job) => {
    const { decision, declineReason } = decisionOf(job)
    const { declineReason: _before, ...shown } = job
    const isDeclined = decision === 'declined' && declineReason !== undefined
    return { ...shown, decision, ...(isDeclined ? { declineReason } : {}) }
  })
  const approved = jobs.filter(({ decision }) => decision === 'approved')
  return {
    locale: view.locale,
    currency: view.currency,
    plate: view.plate,
    vehicle: view.vehicle,
    person: view.person,
    jobs,
    charges: view.charges,
    ...(view.ceiling === undefined ? {} : { ceiling: view.ceiling }),
    total: sum([...view.charges, ...approved].map(({ amount }) => money(amount))),
  }
}

import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import {
  approveJobs,
  declineJobs,
  signEstimate,
  withdrawDecisions,
} from '#renderer/features/estimate/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { signAgreement } from './agreements/sign-agreement.ts'
import { sentViews } from './sent-views.ts'
import { subjectOf } from './show-id.ts'

/** What the customer did, for the desk to say. */
export type Followed =
  | { readonly did: 'approved' | 'withdrawn'; readonly job: string }
  | { readonly did: 'declined'; readonly job: string; readonly reason: string }
  | { readonly did: 'signed' }
  | { readonly did: 'nothing' }

/**
 * Writes down what the customer decided on the counter display. A yes to a price that has changed
 * since it was shown is no yes: it is refused, and the new price shown.
 */
export const followAnswer = async (
  session: Session,
  answer: CounterAnswer,
): Promise<Result<Followed>> => {
  const subject = subjectOf(answer.showId)
  if (subject === undefined) return fail('visit.unknown')
  if (answer.kind === 'closed') {
    sentViews.forget(answer.showId)
    return { ok: true, value: { did: 'nothing' } }
  }
  const { visitId } = subject
  if (answer.kind === 'signature') {
    const { path, width, height } = answer
    if (subject.about !== undefined) {
      const agreed = await signAgreement(session, visitId, subject.about, { path, width, height })
      return agreed.ok ? { ok: true, value: { did: 'signed' } } : agreed
    }
    const signed = await signEstimate(session, visitId, { path, width, height })
    return signed.ok ? { ok: true, value: { did: 'signed' } } : signed
  }

  const visit = await findVisit(session.db, visitId)
  const job = visit?.jobs.find(({ id }) => id === answer.jobId)
  if (visit === undefined || job === undefined) return fail('job.unknown')
  if (!isAsShown(answer.showId, job)) return fail('job.changed-meanwhile', { job: job.name })
  const customer = await findCustomer(session.db, visit.customerId)
  if (customer === undefined) return fail('visit.unknown')
  const said = { method: 'in-person', person: personOf(visit, customer) } as const
  const ids: readonly JobId[] = [job.id]

  if (answer.answer === 'approved') {
    const done = await approveJobs(session, visitId, ids, said)
    return done.ok ? { ok: true, value: { did: 'approved', job: job.name } } : done
  }
  if (answer.answer === 'pending') {
    const done = await withdrawDecisions(session, visitId, ids)
    return done.ok ? { ok: true, value: { did: 'withdrawn', job: job.name } } : done
  }
  const reason = answer.reason?.trim() || (await sayNoReason(visit.locale))
  const done = await declineJobs(session, visitId, ids, { ...said, reason })
  return done.ok ? { ok: true, value: { did: 'declined', job: job.name, reason } } : done
}

const sayNoReason = async (locale: Parameters<typeof loadCatalogue>[0]): Promise<string> =>
  createSay(await loadCatalogue(locale))('showing.noReason')

const isAsShown = (showId: string, job: Job): boolean => {
  const view = sentViews.find(showId)
  // Sent by this window before it was loaded anew: there is nothing to hold the answer against.
  if (view?.kind !== 'estimate') return true
  const shown = view.jobs.find(({ jobId }) => jobId === job.id)
  return shown !== undefined && shown.amount === computeJobAmount(job) && shown.name === job.name
}

import { findCustomer } from '#renderer/db/repositories/customers.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import {
  approveJobs,
  askAboutJob,
  declineJobs,
  withdrawDecisions,
} from '#renderer/features/estimate/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Job, JobId } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { Followed } from './followed.ts'
import { sentViews } from './sent-views.ts'
import { shownLocales } from './shown-locales.ts'

type JobAnswer = Extract<CounterAnswer, { kind: 'job' }>

/**
 * Writes down what the customer decided about one job. A yes to a price that has changed since it
 * was shown is no yes: it is refused, and the new price shown.
 */
export const followJob = async (
  session: Session,
  visitId: VisitId,
  { showId, jobId, answer, reason: touched }: JobAnswer,
): Promise<Result<Followed>> => {
  const visit = await findVisit(session.db, visitId)
  const job = visit?.jobs.find(({ id }) => id === jobId)
  if (visit === undefined || job === undefined) return fail('job.unknown')
  if (!isAsShown(showId, job)) return fail('job.changed-meanwhile', { job: job.name })
  const customer = await findCustomer(session.db, visit.customerId)
  if (customer === undefined) return fail('visit.unknown')
  const said = { method: 'in-person', person: personOf(visit, customer) } as const
  const ids: readonly JobId[] = [job.id]
  const followed = <C extends string>(
    done: Result<unknown, C>,
    value: Followed,
  ): Result<Followed> => (done.ok ? { ok: true, value } : done)
  switch (answer) {
    case 'approved':
      return followed(await approveJobs(session, visitId, ids, said), {
        did: 'approved',
        job: job.name,
      })
    case 'asked':
      return followed(await askAboutJob(session, visitId, job.id), { did: 'asked', job: job.name })
    case 'pending':
      return followed(await withdrawDecisions(session, visitId, ids), {
        did: 'withdrawn',
        job: job.name,
      })
    case 'declined': {
      const reason = touched?.trim() || (await sayNoReason(shownLocales.of(visit)))
      return followed(await declineJobs(session, visitId, ids, { ...said, reason }), {
        did: 'declined',
        job: job.name,
        reason,
      })
    }
  }
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

import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import type { DeferredCall } from '#shared/domain/deferred/deferred-call.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import {
  type DeferredCallProblem,
  recordDeferredCall,
} from '#shared/domain/deferred/record-call.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'

/** What is written down about a call; when and by whom the desk knows. */
export type CallDraft = Omit<DeferredCall, 'at' | 'by'>

/** Writes down a call about declined work. Refused for customers who do not want such calls. */
export const recordCall = (
  session: Session,
  id: DeferredJobId,
  draft: CallDraft,
): Promise<Saved<DeferredJob, DeferredCallProblem | 'deferred.no-consent'>> =>
  session.change('record-deferred-call', async (work) => {
    const { clock, shop, staff } = session
    const deferred = await work.deferredJobs.get(id)
    if (!mayCall(await work.customers.get(deferred.customerId))) return fail('deferred.no-consent')
    const at = clock.now()
    const call = { ...draft, at, by: staff.id }
    const called = recordDeferredCall(deferred, call, dayOf(at, shop.offsetMinutes))
    if (called.ok) await work.deferredJobs.put(called.value)
    return called
  })

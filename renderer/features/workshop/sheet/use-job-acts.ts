import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'
import {
  checkWork,
  clockIn,
  type GradeDecision,
  giveJob,
  pause,
  tickJob,
  tickStep,
} from '../commands.ts'

/** What is done to a job in the workshop; each says whether it went well, a refusal is shown. */
export interface JobActs {
  readonly tick: (job: Job) => Promise<boolean>
  readonly clockIn: (job: Job, worker: Staff) => Promise<boolean>
  readonly pause: (job: Job, staffId?: StaffId) => Promise<boolean>
  readonly give: (job: Job, worker: Staff, decision?: GradeDecision) => Promise<boolean>
  readonly check: (job: Job, kind: 'self' | 'mutual', by: Staff) => Promise<boolean>
  readonly step: (job: Job, index: number, answer: StepInput) => Promise<boolean>
}

/** A tick on a step: whose it is, and what was measured. */
export interface StepInput {
  readonly isDone: boolean
  readonly value?: string
  readonly by: StaffId
}

/** The acts on the jobs of one visit. */
export function useJobActs(visit: Visit): JobActs {
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const told = async (doing: Promise<Result<Visit>>): Promise<boolean> => {
    const done = await doing
    if (!done.ok) notify('bad', explain(done))
    return done.ok
  }
  const { id } = visit
  return {
    tick: (job) => told(tickJob(session, id, job.id, !job.isDone)),
    clockIn: (job, worker) => told(clockIn(session, id, job.id, worker)),
    pause: (job, staffId) => told(pause(session, id, job.id, staffId)),
    give: (job, worker, decision) => told(giveJob(session, id, job.id, worker, decision)),
    check: (job, kind, by) => told(checkWork(session, id, job.id, kind, by)),
    step: (job, index, answer) => told(tickStep(session, id, job.id, index, answer)),
  }
}

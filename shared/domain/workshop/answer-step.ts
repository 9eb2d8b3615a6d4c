import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isBillable } from '../approval/decide-job.ts'
import type { Job, JobId } from '../estimate/job.ts'
import { findJob, replaceJob } from '../estimate/replace-job.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import type { WorkStep } from './work-step.ts'

/** A tick, or a tick taken back; check points with a unit want what was measured. */
export interface StepAnswer {
  readonly isDone: boolean
  readonly value?: string | undefined
  readonly by: StaffId
  readonly at: Instant
}

/** `value-missing` carries {step} and {unit}, `job-done` carries {job}. */
export type StepRefusal =
  | 'visit.settled'
  | 'job.unknown'
  | 'job.not-approved'
  | 'step.unknown'
  | 'step.job-done'
  | 'step.value-missing'
  | 'step.value-too-long'

/** Answers the step at `index` (from 0) of a job: who did it, when, and what was measured. */
export function answerStep(
  visit: Visit,
  jobId: JobId,
  index: number,
  answer: StepAnswer,
): Result<Visit, StepRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const job = findJob(visit, jobId)
  if (job === undefined) return fail('job.unknown')
  if (!isBillable(job)) return fail('job.not-approved', { job: job.name })
  if (job.isDone) return fail('step.job-done', { job: job.name })
  const step = job.steps?.[index]
  if (step === undefined) return fail('step.unknown')
  const answered = answer.isDone ? tick(step, answer) : ok(openStep(step))
  if (!answered.ok) return answered
  const steps = (job.steps ?? []).map((each, at) => (at === index ? answered.value : each))
  return ok(replaceJob(visit, { ...job, steps }))
}

/** Check points nobody answered: while there is one, the job is not done. */
export function listOpenCheckPoints({ steps = [] }: Pick<Job, 'steps'>): WorkStep[] {
  return steps.filter((step) => step.isCheckPoint && step.doneAt === undefined)
}

/** A job whose check points are to be answered anew: it was done again. */
export function reopenCheckPoints<J extends Pick<Job, 'steps'>>(job: J): J {
  if (job.steps === undefined) return job
  return { ...job, steps: job.steps.map((step) => (step.isCheckPoint ? openStep(step) : step)) }
}

function tick(
  step: WorkStep,
  { value = '', by, at }: StepAnswer,
): Result<WorkStep, 'step.value-missing' | 'step.value-too-long'> {
  const text = value.trim()
  if (step.isCheckPoint && step.unit !== undefined && !hasText(text)) {
    return fail('step.value-missing', { step: step.name, unit: step.unit })
  }
  if ([...text].length > TEXT_LIMITS.short) {
    return fail('step.value-too-long', { most: TEXT_LIMITS.short })
  }
  return ok({ ...openStep(step), doneAt: at, by, ...(text === '' ? {} : { value: text }) })
}

function openStep({ doneAt: _at, by: _by, value: _value, ...step }: WorkStep): WorkStep {
  return step
}

import { useState } from 'react'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Staff, TechnicianGrade } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { checkGrade, type GradeRefusal } from '#shared/domain/workshop/grade.ts'
import type { Failure } from '#shared/kernel/result.ts'
import type { GradeDecision } from '../commands.ts'

/** A decision for somebody below the grade of the work, as it is being written. */
export interface GradeDraft {
  /** Why it takes one; undefined while the grade is enough. */
  readonly refusal: Failure<GradeRefusal> | undefined
  readonly by: Staff | undefined
  readonly reason: string
  readonly setBy: (by: Staff | undefined) => void
  readonly setReason: (reason: string) => void
  /** Undefined while the grade is enough or nobody has decided. */
  readonly decision: GradeDecision | undefined
}

/** Whether giving these jobs to somebody takes a decision, and the one that is made. */
export function useGradeDecision(
  visit: Visit,
  worker: Staff | undefined,
  jobs: readonly Job[],
): GradeDraft {
  const [by, setBy] = useState<Staff>()
  const [reason, setReason] = useState('')
  const checked = worker === undefined ? undefined : checkGrade(visit, worker, jobs)
  const refusal = checked?.ok === false ? checked : undefined
  const needed: TechnicianGrade = refusal?.code === 'grade.needs-senior' ? 'senior' : 'middle'
  const decision =
    refusal === undefined || by === undefined ? undefined : { needed, by, reason: reason.trim() }
  return { refusal, by, reason, setBy, setReason, decision }
}

import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { addJob, removeJob } from '../estimate/change-jobs.ts'
import type { Job, JobId } from '../estimate/job.ts'
import type { JobDraft } from '../estimate/job-draft.ts'
import type { PartLineId } from '../estimate/part-line.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { ReworkChoice } from './list-rework-choices.ts'
import type { ReworkItem } from './rework.ts'

export type LinkReworkRefusal =
  | 'visit.settled'
  | 'rework.linked'
  | 'rework.no-jobs'
  | 'rework.several-visits'
  | 'rework.complaint-empty'

export interface LinkReworkInput {
  /** The jobs that came back, all of one earlier visit. */
  readonly choices: readonly ReworkChoice[]
  readonly complaint: string
  readonly nextJobId: () => JobId
  readonly nextPartId: () => PartLineId
}

/**
 * Ties a visit to the earlier one whose work it puts right. Each job that came back stands on the
 * estimate again, at its old price and free; what is asked for it the cause decides later.
 */
export function linkRework(
  visit: Visit,
  { choices, complaint, nextJobId, nextPartId }: LinkReworkInput,
): Result<Visit, LinkReworkRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.rework !== undefined) return fail('rework.linked', { number: visit.rework.ofNumber })
  const [first] = choices
  if (first === undefined) return fail('rework.no-jobs')
  if (choices.some((choice) => choice.visit.id !== first.visit.id)) {
    return fail('rework.several-visits')
  }
  if (!hasText(complaint)) return fail('rework.complaint-empty')

  let next = visit
  const items: ReworkItem[] = []
  for (const choice of choices) {
    const jobId = nextJobId()
    const added = addJob(next, jobId, draftOf(choice.job, complaint.trim(), nextPartId))
    // The job stood on a settlement: it can be written once more. A closed visit was refused above.
    if (!added.ok) throw new Error(`Job ${choice.job.id} cannot be done again: ${added.code}`)
    next = added.value
    items.push(itemOf(choice, jobId))
  }
  const { id, number, settlement } = first.visit
  return ok({
    ...next,
    rework: {
      ofVisitId: id,
      ofNumber: number ?? settlement?.number ?? '',
      ...(settlement === undefined ? {} : { ofSettlement: settlement.number }),
      jobIds: choices.map(({ job }) => job.id),
      items,
      complaint: complaint.trim(),
    },
  })
}

/** Takes the tie and its jobs back; only while no repair order binds anybody. */
export function unlinkRework(
  visit: Visit,
): Result<Visit, 'visit.settled' | 'rework.none' | 'rework.ordered' | 'job.started'> {
  if (isClosed(visit)) return fail('visit.settled')
  const { rework: linked, ...rest } = visit
  if (linked === undefined) return fail('rework.none')
  if (visit.paper !== 'draft') return fail('rework.ordered')
  let next: Visit = rest
  for (const { jobId } of linked.items ?? []) {
    const removed = removeJob(next, jobId)
    if (removed.ok) next = removed.value
    else if (removed.code === 'job.started') return fail('job.started', removed.detail)
    // Unknown: somebody took it off the estimate already.
  }
  return ok(next)
}

function draftOf(job: Job, complaint: string, nextPartId: () => PartLineId): JobDraft {
  const { name, category, labour, parts, standardJobId, grade, steps } = job
  return {
    name,
    category,
    reason: complaint,
    foundDuring: 'reception',
    ...(labour === undefined ? {} : { labour }),
    parts: parts.map((part) => ({ ...part, id: nextPartId() })),
    ...(standardJobId === undefined ? {} : { standardJobId }),
    ...(grade === undefined ? {} : { grade }),
    // The steps are to be done again: what was ticked then says nothing about today.
    ...(steps === undefined
      ? {}
      : {
          steps: steps.map(({ name: step, isCheckPoint, unit }) => ({
            name: step,
            isCheckPoint,
            ...(unit === undefined ? {} : { unit }),
          })),
        }),
    free: 'rework',
  }
}

function itemOf({ job, term, isCovered, repairs }: ReworkChoice, jobId: JobId): ReworkItem {
  return {
    ofJobId: job.id,
    jobId,
    jobName: job.name,
    ...(term === undefined ? {} : { days: term.days, km: term.km }),
    wasCovered: isCovered,
    repairs,
  }
}

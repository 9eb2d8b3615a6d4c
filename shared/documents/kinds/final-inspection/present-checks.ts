import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { WorkCheck } from '#shared/domain/workshop/work-step.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** Who looked at each job before the final inspection, and when; undefined when nobody signed. */
export function presentChecks(input: PaperInput): LineTable | undefined {
  const { say } = createWording(input)
  const jobs = listApproved(input.visit)
  if (jobs.every((job) => job.selfCheck === undefined)) return undefined
  return {
    head: [say('paper.checks.job'), say('paper.checks.self'), say('paper.checks.mutual')],
    lines: jobs.map(
      (job): Line => ({
        cells: [job.name, checkText(input, job.selfCheck), checkText(input, job.mutualCheck)],
      }),
    ),
  }
}

/** Names of who checked the jobs, each once; empty where nobody did. */
export function namesOfCheckers(input: PaperInput, kind: 'selfCheck' | 'mutualCheck'): string {
  const { list } = createWording(input)
  const ids = listApproved(input.visit).map((job) => job[kind]?.by)
  return list([...new Set(ids)].flatMap((id) => (id === undefined ? [] : [input.staffName(id)])))
}

/** What was measured at a job's check points: `螺栓力矩 110 N·m`. */
export function measuredOn(input: PaperInput, { steps = [] }: Pick<Job, 'steps'>): string {
  const { list } = createWording(input)
  return list(
    steps.flatMap(({ name, value, unit }) =>
      value === undefined ? [] : [`${name} ${value}${unit === undefined ? '' : ` ${unit}`}`],
    ),
  )
}

function checkText(input: PaperInput, check: WorkCheck | undefined): string {
  if (check === undefined) return NOTHING
  const { time, gap } = createWording(input)
  return [input.staffName(check.by), time(check.at), check.note]
    .filter((part) => part !== undefined)
    .join(gap)
}

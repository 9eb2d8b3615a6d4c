import { listApproved, listPending } from '#shared/domain/approval/decide-job.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'

export const STEP_GROUPS = [
  'reception',
  'check',
  'estimate',
  'repair',
  'inspection',
  'settlement',
  'delivery',
] as const
export type StepGroup = (typeof STEP_GROUPS)[number]

const GROUP_OF: Readonly<Record<BoardStep, StepGroup>> = {
  booked: 'reception',
  received: 'reception',
  inspecting: 'check',
  'awaiting-approval': 'estimate',
  'in-repair': 'repair',
  'waiting-parts': 'repair',
  'final-inspection': 'inspection',
  settlement: 'settlement',
  ready: 'delivery',
  delivered: 'delivery',
}

/** One station of the line over a visit. */
export interface StepLine {
  readonly group: StepGroup
  readonly state: 'done' | 'current' | 'ahead'
  /** When it was reached; of the estimate, once answered, when the last yes was given. */
  readonly at?: Instant
}

/** The ten steps of the board as the seven stations a person speaks of. */
export const listSteps = (visit: Visit): StepLine[] => {
  const current = STEP_GROUPS.indexOf(GROUP_OF[visit.step])
  return STEP_GROUPS.map((group, index): StepLine => {
    const isLast = visit.paper === 'delivered'
    const state = index < current || isLast ? 'done' : index === current ? 'current' : 'ahead'
    if (state === 'ahead') return { group, state }
    const at = group === 'estimate' && state === 'done' ? lastYes(visit) : reachedAt(visit, group)
    return at === undefined ? { group, state } : { group, state, at }
  })
}

/** Whether the first estimate is answered, and something on it agreed to; supplements come later. */
export const isEstimateApproved = ({ jobs }: Visit): boolean => {
  const first = { jobs: jobs.filter((job) => job.foundDuring === 'reception') }
  return listApproved(first).length > 0 && listPending(first).length === 0
}

const reachedAt = (visit: Visit, group: StepGroup): Instant | undefined =>
  group === 'reception'
    ? visit.arrivedAt
    : visit.steps.findLast(({ step }) => GROUP_OF[step] === group)?.at

// A yes to a supplement comes during the repair and says nothing about the first estimate.
const lastYes = (visit: Visit): Instant | undefined =>
  visit.jobs
    .filter((job) => job.foundDuring === 'reception')
    .flatMap(({ approval }) => (approval.state === 'approved' ? [approval.at] : []))
    .sort(compareInstants)
    .at(-1)

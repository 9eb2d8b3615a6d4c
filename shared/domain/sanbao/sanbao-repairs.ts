import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import type { Job } from '../estimate/job.ts'
import type { Visit } from '../visit/visit.ts'

const MS_PER_DAY = 86_400_000

/** The repairs of a visit: work agreed to that is no maintenance. */
export function listRepairs({ jobs }: Pick<Visit, 'jobs'>): Job[] {
  return jobs.filter(
    ({ approval, category }) =>
      approval.state === 'approved' && category !== 'maintenance-1' && category !== 'maintenance-2',
  )
}

/**
 * Days a repair took, from the car's arrival until it was ready: each day begun counts as one
 * (第四十条). Until it is ready it goes on.
 */
export function countRepairDays(
  visit: Pick<Visit, 'arrivedAt' | 'steps' | 'delivery'>,
  now: Instant,
): number {
  const done = visit.steps.find(({ step }) => step === 'ready')?.at ?? visit.delivery?.at ?? now
  const took = epochMsOf(done) - epochMsOf(visit.arrivedAt)
  return Math.max(1, Math.ceil(took / MS_PER_DAY))
}

/** One fault and the visits in which it was repaired, in their order. */
export interface FaultRepairs {
  /** As the latest of them called it. */
  readonly name: string
  readonly visits: readonly Visit[]
}

interface Group {
  readonly names: Set<string>
  readonly standardJobs: Set<string>
  name: string
  visits: Visit[]
}

/**
 * Gathers the repairs by fault: jobs of the same job of the price list, or of the same name, are
 * the same fault. Twice in one visit counts once.
 */
export function groupByFault(visits: readonly Visit[]): FaultRepairs[] {
  const groups: Group[] = []
  for (const visit of [...visits].sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))) {
    for (const { name, standardJobId } of listRepairs(visit)) {
      const [first, ...others] = groups.filter(
        (group) =>
          group.names.has(name) ||
          (standardJobId !== undefined && group.standardJobs.has(standardJobId)),
      )
      const group = first ?? { names: new Set(), standardJobs: new Set(), name, visits: [] }
      if (first === undefined) groups.push(group)
      // A job may tie two groups together: its name is the one's, its standard job the other's.
      for (const other of others) absorb(groups, group, other)
      group.names.add(name)
      if (standardJobId !== undefined) group.standardJobs.add(standardJobId)
      group.name = name
      if (!group.visits.includes(visit)) group.visits.push(visit)
    }
  }
  return groups.map(({ name, visits: repaired }) => ({ name, visits: repaired }))
}

function absorb(groups: Group[], into: Group, other: Group): void {
  for (const name of other.names) into.names.add(name)
  for (const id of other.standardJobs) into.standardJobs.add(id)
  into.visits = [...new Set([...into.visits, ...other.visits])].sort((a, b) =>
    a.arrivedAt < b.arrivedAt ? -1 : 1,
  )
  groups.splice(groups.indexOf(other), 1)
}

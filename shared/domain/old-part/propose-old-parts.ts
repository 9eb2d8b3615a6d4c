import { listApproved } from '../approval/decide-job.ts'
import type { Visit } from '../visit/visit.ts'
import type { OldPart } from './old-part.ts'

export type ProposedPart = Pick<OldPart, 'jobId' | 'name' | 'quantity' | 'unit'>

/** Used fluids are waste, not parts: nobody takes them home and nothing can be labelled. */
const FLUID_UNIT = /^(升|公升|毫升|ml|l|litres?|liters?)$/i

/** One old part for each new one of the agreed work that is not in the register yet. */
export function proposeOldParts(visit: Pick<Visit, 'jobs' | 'oldParts'>): ProposedPart[] {
  return listApproved(visit).flatMap((job) =>
    job.parts
      .filter(
        (part) =>
          !FLUID_UNIT.test(part.unit.trim()) &&
          !visit.oldParts.some((old) => old.jobId === job.id && old.name === part.name),
      )
      .map(({ name, quantity, unit }) => ({ jobId: job.id, name, quantity, unit })),
  )
}

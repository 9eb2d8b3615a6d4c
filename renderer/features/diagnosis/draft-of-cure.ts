import type { Session } from '#renderer/session/session.tsx'
import { jobDraftFrom, type StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Cure } from '#shared/domain/diagnosis/finding.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'

type Pricing = Pick<Session, 'shop' | 'nextId'>

/** A job of the price list as it would stand on this car's estimate. */
export const draftOfCure = (
  { shop, nextId }: Pricing,
  vehicle: Vehicle,
  job: StandardJob,
): JobDraft => jobDraftFrom(job, shop.labourRate, () => nextId<'PartLine'>(), vehicle)

/** A job of the price list as the cure of a finding, with what it would cost for this car. */
export const cureFrom = (pricing: Pricing, vehicle: Vehicle, job: StandardJob): Cure => ({
  standardJobId: job.id,
  name: job.name,
  amount: computeJobAmount(draftOfCure(pricing, vehicle, job)),
})

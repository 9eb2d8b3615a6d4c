import type { Charge } from '../estimate/charge.ts'
import type { Job } from '../estimate/job.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import type { Visit } from '../visit/visit.ts'
import type { Signature } from './signature.ts'
import { fingerprintOf, type SignedContent, type SignedJob } from './signed-content.ts'

/**
 * How a signature stands to the record. `none`: nobody signed; `unproven`: signed before what was
 * shown was kept with it; `intact`: the record still says what was signed; `changed`: it says
 * something else; `damaged`: the kept data are not those that were signed.
 */
export type SignedState = 'none' | 'unproven' | 'intact' | 'changed' | 'damaged'

export interface SignedCheck {
  readonly state: SignedState
  /** Names of signed jobs that are gone, or no longer what was signed. */
  readonly changed: readonly string[]
  /** Names of jobs that came later: no signature stands under them. */
  readonly added: readonly string[]
}

/** Holds the record against what the customer signed. */
export function checkSigned(
  visit: Pick<Visit, 'signature' | 'jobs' | 'charges' | 'ceiling'>,
): SignedCheck {
  const { signature } = visit
  if (signature === undefined) return nothing('none')
  if (signature.shown === undefined) return nothing('unproven')
  const { content, hash } = signature.shown
  if (fingerprintOf(content) !== hash) return nothing('damaged')
  const changed = content.jobs
    .filter((signed) => !isAsSigned(signed, findJob(visit, signed)))
    .map(({ name }) => name)
  const known = new Set(content.jobs.map(({ jobId }) => jobId))
  const added = visit.jobs.filter(({ id }) => !known.has(id)).map(({ name }) => name)
  const hasOtherTerms =
    !areChargesAsSigned(content, visit.charges) || content.ceiling !== visit.ceiling
  const isIntact = changed.length === 0 && !hasOtherTerms
  return { state: isIntact ? 'intact' : 'changed', changed, added }
}

/** What of a visit a paper asks a signature for. */
export interface SignedScope {
  readonly jobs: readonly Job[]
  /** Absent where the paper lists none. */
  readonly charges?: readonly Charge[]
}

/** Whether a signature stands under all of this, just as it is now. */
export function isSigned(
  { shown }: Pick<Signature, 'shown'>,
  { jobs, charges }: SignedScope,
): boolean {
  if (shown === undefined || fingerprintOf(shown.content) !== shown.hash) return false
  if (charges !== undefined && !areChargesAsSigned(shown.content, charges)) return false
  return jobs.every((job) => {
    const signed = shown.content.jobs.find(({ jobId }) => jobId === job.id)
    return signed !== undefined && isAsSigned(signed, job)
  })
}

/**
 * Name, price and answer: whatever else changes about the work takes the answer back. A word about
 * why it is needed may be put better without asking again.
 */
function isAsSigned(signed: SignedJob, job: Job | undefined): boolean {
  return (
    job !== undefined &&
    job.name === signed.name &&
    computeJobAmount(job) === signed.amount &&
    job.approval.state === signed.decision
  )
}

function areChargesAsSigned({ charges }: SignedContent, now: readonly Charge[]): boolean {
  return (
    charges.length === now.length &&
    charges.every(
      ({ name, amount }, index) => now[index]?.name === name && now[index]?.amount === amount,
    )
  )
}

const findJob = ({ jobs }: Pick<Visit, 'jobs'>, { jobId }: SignedJob): Job | undefined =>
  jobs.find(({ id }) => id === jobId)

const nothing = (state: SignedState): SignedCheck => ({ state, changed: [], added: [] })

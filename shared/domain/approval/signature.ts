import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Job } from '../estimate/job.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'

/** What the customer signed on the counter display, kept as strokes so that papers stay sharp. */
export interface Signature {
  /** The strokes as an SVG path in a box of `width` × `height` (pixels of the display). */
  readonly path: string
  readonly width: number
  readonly height: number
  readonly at: Instant
  /** Version of the estimate that was signed: a later one is not covered by it. */
  readonly estimateVersion: number
}

/**
 * Keeps the customer's signature under the estimate as it stands. What they agreed to in person a
 * moment ago is now signed; a yes by telephone or message stays what it was, and so does every no.
 */
export function signEstimate(
  visit: Visit,
  signature: Omit<Signature, 'estimateVersion'>,
): Result<Visit, 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  return ok({
    ...visit,
    jobs: visit.jobs.map(signed),
    signature: { ...signature, estimateVersion: visit.estimateVersion },
  })
}

function signed(job: Job): Job {
  const { approval } = job
  const isByWord = approval.state === 'approved' && approval.method === 'in-person'
  return isByWord ? { ...job, approval: { ...approval, method: 'signature' } } : job
}

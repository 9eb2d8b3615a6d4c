import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Job } from '../estimate/job.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { checkSigned } from './check-signed.ts'
import { fingerprintOf, type SignedContent } from './signed-content.ts'

/** What the customer signed on the counter display, kept as strokes so that papers stay sharp. */
export interface Signature {
  /** The strokes as an SVG path in a box of `width` × `height` (pixels of the display). */
  readonly path: string
  readonly width: number
  readonly height: number
  readonly at: Instant
  /** Version of the estimate that was signed: a later one is not covered by it. */
  readonly estimateVersion: number
  /** What stood on the display, and its fingerprint. Absent on signatures taken before it was kept. */
  readonly shown?: { readonly content: SignedContent; readonly hash: string }
}

/** `signature.not-as-shown`: what the display showed is not what is on record. */
export type SignRefusal = 'visit.settled' | 'signature.not-as-shown' | 'signature.undecided'

/**
 * Keeps the customer's signature under the estimate as it stands, bound to what they had before
 * them. What they agreed to in person a moment ago is now signed; a yes by telephone or message
 * stays what it was, and so does every no. Refused when the display showed anything else.
 */
export function signEstimate(
  visit: Visit,
  signature: Omit<Signature, 'estimateVersion'>,
): Result<Visit, SignRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const signed: Visit = {
    ...visit,
    jobs: visit.jobs.map(asSigned),
    signature: { ...signature, estimateVersion: visit.estimateVersion },
  }
  const { shown } = signature
  if (shown === undefined) return ok(signed)
  if (fingerprintOf(shown.content) !== shown.hash) return fail('signature.not-as-shown')
  const isOpen = shown.content.jobs.some(
    ({ decision }) => decision === 'pending' || decision === 'asked',
  )
  if (isOpen) return fail('signature.undecided')
  const { state, added } = checkSigned(signed)
  return state === 'intact' && added.length === 0 ? ok(signed) : fail('signature.not-as-shown')
}

function asSigned(job: Job): Job {
  const { approval } = job
  const isByWord = approval.state === 'approved' && approval.method === 'in-person'
  return isByWord ? { ...job, approval: { ...approval, method: 'signature' } } : job
}

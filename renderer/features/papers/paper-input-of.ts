import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { isSigned, type SignedScope } from '#shared/domain/approval/check-signed.ts'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import {
  type DocumentLocale,
  PAPER_KINDS,
  type PaperKind,
} from '#shared/domain/papers/paper-kind.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** Records and words a paper is made from, gathered by whoever asks for one. */
export interface PaperSources extends VisitRecord {
  readonly shop: Shop
  readonly staff: readonly Staff[]
  readonly bays?: readonly Bay[]
  /** Papers of this visit already issued. */
  readonly papers: readonly IssuedPaper[]
  /** Open deferred work of the car. */
  readonly deferred: readonly DeferredJob[]
  readonly locale: DocumentLocale
  readonly catalogue: Catalogue
  readonly issuedAt: Instant
  /** The event it is about, for forms a visit has several of. */
  readonly subjectId?: string
  readonly lending?: NonNullable<PaperInput['lending']>
  /** The visit that this one puts right. */
  readonly reworkOf?: Visit
}

/** The forms that carry the customer's answers: only there does the drawn signature belong. */
const SIGNED_KINDS: readonly PaperKind[] = ['estimate', 'repair-order', 'supplement']

/** What the paper is made from; an empty `number` makes a draft. */
export const paperInputOf = (
  kind: PaperKind,
  number: string,
  { staff, bays = [], papers, deferred, ...sources }: PaperSources,
): PaperInput => {
  const bay = bays.find(({ id }) => id === sources.visit.bayId)?.name
  return {
    ...sources,
    number,
    numbers: { ...numbersOf(sources.visit, papers), ...(number === '' ? {} : { [kind]: number }) },
    staffName: (id) => staff.find((person) => person.id === id)?.name ?? '',
    deferred: deferred.filter((job) => job.visitId !== sources.visit.id),
    ...signatureFor(kind, sources.visit),
    ...(bay === undefined ? {} : { bay }),
    ...copiesFor(kind, sources.shop),
  }
}

/** How many copies the shop hands round is its own custom; other forms have their usual number. */
const copiesFor = (kind: PaperKind, { orderCopies }: Shop): Pick<PaperInput, 'copies'> =>
  kind === 'repair-order' && orderCopies !== undefined ? { copies: orderCopies } : {}

/** A visit taken over from other books has numbers without papers; they are cited all the same. */
const numbersOf = (
  { number, settlement }: Visit,
  papers: readonly IssuedPaper[],
): PaperInput['numbers'] => {
  const inForce = papersInForce(papers)
  const issued = Object.fromEntries(
    PAPER_KINDS.flatMap((kind) => {
      const paper = inForce[kind]
      return paper === undefined ? [] : [[kind, paper.number]]
    }),
  )
  return {
    ...(number === undefined ? {} : { 'repair-order': number }),
    ...(settlement === undefined ? {} : { settlement: settlement.number }),
    ...issued,
  }
}

/**
 * The drawn signature where it stands under what the paper says; where it no longer does, that it
 * was given for something else.
 */
const signatureFor = (
  kind: PaperKind,
  visit: Visit,
): Pick<PaperInput, 'signature' | 'outdatedSignature'> => {
  const { signature, estimateVersion } = visit
  if (signature === undefined || !SIGNED_KINDS.includes(kind)) return {}
  const { path, width, height, at, shown } = signature
  const drawn = { path, width, height }
  if (shown === undefined) {
    // Taken before what was shown was kept: it covers the version that was signed, no later one.
    return signature.estimateVersion === estimateVersion ? { signature: drawn } : {}
  }
  const scope = scopeOf(kind, visit)
  const code = formatFingerprint(shown.hash)
  if (isSigned(signature, scope)) return { signature: { ...drawn, code } }
  // Work found later was never signed for; that is not the same as signed and changed since.
  const wasAsked = scope.jobs.some(({ id }) => shown.content.jobs.some(({ jobId }) => jobId === id))
  return wasAsked ? { outdatedSignature: { at, code } } : {}
}

const scopeOf = (kind: PaperKind, visit: Visit): SignedScope => {
  if (kind === 'supplement') {
    return { jobs: visit.jobs.filter(({ foundDuring }) => foundDuring === 'repair') }
  }
  const jobs = kind === 'repair-order' ? listApproved(visit) : visit.jobs
  return {
    jobs: jobs.filter(({ foundDuring }) => foundDuring === 'reception'),
    charges: visit.charges,
  }
}

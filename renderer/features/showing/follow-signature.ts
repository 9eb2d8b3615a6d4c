import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { signEstimate } from '#renderer/features/estimate/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { isAsked } from '#shared/domain/approval/decide-job.ts'
import { fingerprintOf, type SignedContent } from '#shared/domain/approval/signed-content.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { type StandingDecision, signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { signAgreement } from './agreements/sign-agreement.ts'
import type { Followed } from './followed.ts'
import { presentEstimateView } from './present-estimate-view.ts'
import { sentViews } from './sent-views.ts'
import type { ShownSubject } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'

type SignatureAnswer = Extract<CounterAnswer, { kind: 'signature' }>

/**
 * Keeps a signature. The display says the fingerprint of what it showed: unless this desk comes to
 * the same from what it sent and what is on record, nothing was signed.
 */
export const followSignature = async (
  session: Session,
  { visitId, about }: ShownSubject,
  { showId, path, width, height, shown }: SignatureAnswer,
): Promise<Result<Followed>> => {
  const strokes = { path, width, height }
  if (about !== undefined) {
    const agreed = await signAgreement(session, visitId, about, strokes)
    return agreed.ok ? SIGNED : agreed
  }
  const content = await findShown(session, visitId, showId)
  if (content === undefined) return fail('visit.unknown')
  if (shown === undefined || fingerprintOf(content) !== shown) return fail('signature.not-as-shown')
  const proof = { content, hash: shown }
  const signed = await signEstimate(session, visitId, { ...strokes, shown: proof })
  return signed.ok ? SIGNED : signed
}

const SIGNED = { ok: true, value: { did: 'signed' } } as const

/** What this desk sent, with the answers as they are on record. */
const findShown = async (
  session: Session,
  visitId: VisitId,
  showId: string,
): Promise<SignedContent | undefined> => {
  const visit = await findVisit(session.db, visitId)
  if (visit === undefined) return undefined
  const sent = sentViews.find(showId)
  const view = sent?.kind === 'estimate' ? sent : await presentAnew(session, visit)
  return view && signedContentOf(view, ({ jobId }) => standingOf(visit, jobId))
}

/** The desk was loaded anew since it sent the view: it is made again from the record. */
const presentAnew = async (session: Session, visit: Visit): Promise<EstimateView | undefined> => {
  const [record] = await listVisitRecords(session.db, [visit])
  if (record === undefined) return undefined
  const read = shownLocales.asRead(record)
  const say = createSay(await loadCatalogue(read.visit.locale))
  return presentEstimateView({ ...read, shop: session.shop, say })
}

const standingOf = ({ jobs }: Visit, jobId: string): StandingDecision => {
  const job = jobs.find(({ id }) => id === jobId)
  if (job === undefined) return { decision: 'pending' }
  const { approval } = job
  if (approval.state === 'declined') {
    return { decision: 'declined', declineReason: approval.reason }
  }
  return { decision: isAsked(job) ? 'asked' : approval.state }
}

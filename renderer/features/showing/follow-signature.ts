import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { signEstimate } from '#renderer/features/estimate/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { AgreedText } from '#shared/domain/approval/agreed.ts'
import { isAsked } from '#shared/domain/approval/decide-job.ts'
import { fingerprintOf, type SignedContent } from '#shared/domain/approval/signed-content.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { agreedTextOf } from '#shared/ipc/views/agreed-text-of.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { type StandingDecision, signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { Agreement } from './agreements/agreement.ts'
import { findLending } from './agreements/find-lending.ts'
import { presentAgreementView } from './agreements/present-agreement.ts'
import { signAgreement } from './agreements/sign-agreement.ts'
import type { Followed } from './followed.ts'
import { presentEstimateView } from './present-estimate-view.ts'
import { sentViews } from './sent-views.ts'
import type { VisitSubject } from './show-id.ts'
import { shownLocales } from './shown-locales.ts'
import type { ViewInput } from './view-words.ts'

type SignatureAnswer = Extract<CounterAnswer, { kind: 'signature' }>

/**
 * Keeps a signature. The display says the fingerprint of what it showed: unless this desk comes to
 * the same from what it sent and what is on record, nothing was signed.
 */
export const followSignature = async (
  session: Session,
  { visitId, about }: VisitSubject,
  { showId, path, width, height, shown }: SignatureAnswer,
): Promise<Result<Followed>> => {
  const strokes = { path, width, height }
  if (about !== undefined) {
    const text = await findAgreed(session, { visitId, about, showId })
    if (text === undefined) return fail('visit.unknown')
    if (shown === undefined || fingerprintOf(text) !== shown) return fail('signature.not-as-shown')
    const proven = { ...strokes, shown: { content: text, hash: shown } }
    const agreed = await signAgreement(session, visitId, about, proven)
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

/** The agreement this desk sent, or as it makes it again from the record. */
const findAgreed = async (
  session: Session,
  { visitId, about, showId }: { visitId: VisitId; about: Agreement; showId: string },
): Promise<AgreedText | undefined> => {
  const sent = sentViews.find(showId)
  if (sent?.kind === 'agreement') return agreedTextOf(sent)
  const visit = await findVisit(session.db, visitId)
  const input = visit && (await inputOf(session, visit))
  if (input === undefined) return undefined
  const view = presentAgreementView(about, input, await findLending(session.db, about))
  return view && agreedTextOf(view)
}

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
  const input = await inputOf(session, visit)
  return input && presentEstimateView(input)
}

const inputOf = async (session: Session, visit: Visit): Promise<ViewInput | undefined> => {
  const [record] = await listVisitRecords(session.db, [visit])
  if (record === undefined) return undefined
  const read = shownLocales.asRead(record)
  const say = createSay(await loadCatalogue(read.visit.locale))
  return { ...read, shop: session.shop, say }
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

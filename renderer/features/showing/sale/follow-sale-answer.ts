import type { Session } from '#renderer/session/session.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import { agreedTextOf } from '#shared/ipc/views/agreed-text-of.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { driveOf } from '../agreements/agreement.ts'
import type { Followed } from '../followed.ts'
import { sendView } from '../send-view.ts'
import { sentViews } from '../sent-views.ts'
import type { SaleAgreementSubject, SaleSubject } from '../show-id.ts'
import { shownLocales } from '../shown-locales.ts'
import { findSaleAgreement } from './find-sale-agreement.ts'
import { findSaleView } from './find-sale-view.ts'

/** Does what a buyer touched on the counter display. */
export const followSaleAnswer = async (
  session: Session,
  subject: SaleSubject,
  answer: CounterAnswer,
): Promise<Result<Followed>> => {
  switch (answer.kind) {
    case 'closed':
      sentViews.forget(answer.showId)
      return NOTHING
    case 'language': {
      shownLocales.choose(subject.saleId, answer.locale)
      const view = await findSaleView(session, subject)
      if (view !== undefined) await sendView(view)
      return NOTHING
    }
    case 'signature':
      // What is only looked at has nothing to sign.
      return subject.kind === 'agreement' ? sign(session, subject, answer) : NOTHING
    case 'job':
    case 'progress':
    case 'rating':
    case 'rate':
      return NOTHING
  }
}

const NOTHING = { ok: true, value: { did: 'nothing' } } as const

/** Keeps a name under what was read, unless this desk comes to something else than the display. */
const sign = async (
  session: Session,
  subject: SaleAgreementSubject,
  { showId, path, width, height, shown }: Extract<CounterAnswer, { kind: 'signature' }>,
): Promise<Result<Followed>> => {
  const sent = sentViews.find(showId)
  const view = sent?.kind === 'agreement' ? sent : await findSaleAgreement(session, subject)
  const driveId = driveOf(subject.about)
  if (view === undefined)
    return fail(driveId === undefined ? 'sale.closed' : 'test-drive.not-booked')
  const content = agreedTextOf(view)
  if (shown === undefined || fingerprintOf(content) !== shown) return fail('signature.not-as-shown')
  const drawn: Omit<AgreementSignature, 'at'> = {
    path,
    width,
    height,
    shown: { content, hash: shown },
  }
  // Fetched when somebody has signed: the desk's start does not wait for it.
  const { signDrive, signHandOver, signOrder } = await import(
    '#renderer/features/showroom/index.ts'
  )
  const keep = (): Promise<Result<unknown>> => {
    if (driveId !== undefined) return signDrive(session, driveId, drawn)
    const { saleId, about } = subject
    return about === 'order'
      ? signOrder(session, saleId, drawn)
      : signHandOver(session, saleId, drawn)
  }
  const signed = await keep()
  return signed.ok ? { ok: true, value: { did: 'signed' } } : signed
}

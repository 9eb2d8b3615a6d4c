import type { Session } from '#renderer/session/session.tsx'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Followed } from '../followed.ts'
import { sendView } from '../send-view.ts'
import { sentViews } from '../sent-views.ts'
import type { QuotationSubject } from '../show-id.ts'
import { shownLocales } from '../shown-locales.ts'
import { findQuotationView } from './find-quotation-view.ts'

/** A quotation is read, not answered: it is closed, or read in another language. */
export const followQuotationAnswer = async (
  session: Session,
  { saleId }: QuotationSubject,
  answer: CounterAnswer,
): Promise<Result<Followed>> => {
  if (answer.kind === 'closed') sentViews.forget(answer.showId)
  if (answer.kind === 'language') {
    shownLocales.choose(saleId, answer.locale)
    const view = await findQuotationView(session, saleId)
    if (!view.ok) return view
    await sendView(view.value)
  }
  return { ok: true, value: { did: 'nothing' } }
}

import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { PhoneLink } from '#shared/ipc/views/phone-view.ts'

/** One visit's phone, as this desk runs it. */
export interface PhoneSession {
  readonly visitId: VisitId
  /** Masked: the chip is seen by whoever stands at the desk. */
  readonly plate: string
  readonly link: PhoneLink
}

/** The sessions with a link's news in its place; a closed one stays only while its dialog is open. */
export const withLink = (
  sessions: readonly PhoneSession[],
  link: PhoneLink,
  shown: VisitId | undefined,
): readonly PhoneSession[] =>
  sessions
    .map((session) => (session.link.linkId === link.linkId ? { ...session, link } : session))
    .filter((session) => session.link.state !== 'closed' || session.visitId === shown)

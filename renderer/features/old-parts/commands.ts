import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import * as register from '#shared/domain/old-part/change-old-parts.ts'
import * as ending from '#shared/domain/old-part/end-old-part.ts'
import type { Disposition, OldPartFateKind, OldPartId } from '#shared/domain/old-part/old-part.ts'
import { proposeOldParts } from '#shared/domain/old-part/propose-old-parts.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

const registering = ({ clock, staff }: Session) => ({ at: clock.now(), by: staff.id })

/** Puts the parts the agreed work replaced into the register: to be taken home until said otherwise. */
export const registerReplaced = (session: Session, visitId: VisitId) =>
  changeVisit(session, 'register-old-parts', visitId, (visit) =>
    register.registerOldParts(
      visit,
      proposeOldParts(visit).map((part) => ({
        ...part,
        id: session.nextId<'OldPart'>(),
        disposition: 'taken-back',
      })),
      registering(session),
    ),
  )

/** Registers one part that is on no part line. */
export const addOldPart = (
  session: Session,
  visitId: VisitId,
  draft: Omit<register.OldPartDraft, 'id'>,
) =>
  changeVisit(session, 'register-old-parts', visitId, (visit) =>
    register.registerOldParts(
      visit,
      [{ ...draft, id: session.nextId<'OldPart'>() }],
      registering(session),
    ),
  )

/** Says what becomes of one part. */
export const disposeOldPart = (
  session: Session,
  visitId: VisitId,
  id: OldPartId,
  disposition: Disposition,
) =>
  changeVisit(session, 'dispose-old-part', visitId, (visit) =>
    register.disposeOldPart(visit, id, disposition),
  )

/** Says the same of all parts that do not stay with the shop. */
export const disposeAll = (
  session: Session,
  visitId: VisitId,
  disposition: Extract<Disposition, 'taken-back' | 'waived'>,
) =>
  changeVisit(session, 'dispose-old-parts', visitId, (visit) => {
    let ruled: Result<typeof visit, register.OldPartRefusal> = ok(visit)
    for (const part of visit.oldParts) {
      if (!ruled.ok) break
      if (part.disposition !== 'taken-back' && part.disposition !== 'waived') continue
      ruled = register.disposeOldPart(ruled.value, part.id, disposition)
    }
    return ruled
  })

/** Takes a part off the register. */
export const removeOldPart = (session: Session, visitId: VisitId, id: OldPartId) =>
  changeVisit(session, 'remove-old-part', visitId, (visit) => register.removeOldPart(visit, id))

/** Where a kept part lies. */
export const shelveOldPart = (session: Session, visitId: VisitId, id: OldPartId, shelf: string) =>
  changeVisit(session, 'shelve-old-part', visitId, (visit) =>
    ending.shelveOldPart(visit, id, shelf),
  )

/** The owner was told what becomes of a kept part. */
export const recordConsent = (session: Session, visitId: VisitId, id: OldPartId, note: string) =>
  changeVisit(session, 'record-old-part-consent', visitId, (visit) =>
    ending.recordConsent(visit, id, { note, ...registering(session) }),
  )

/** How a kept part ended. */
export const endOldPart = (
  session: Session,
  visitId: VisitId,
  id: OldPartId,
  fate: { readonly kind: OldPartFateKind; readonly note: string },
) =>
  changeVisit(session, 'end-old-part', visitId, (visit) =>
    ending.endOldPart(visit, id, { ...fate, ...registering(session) }),
  )

import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import {
  recordWalkAround,
  type WalkAroundPatch,
  type WalkAroundRefusal,
} from '#shared/domain/walk-around/record-walk-around.ts'
import {
  confirmWalkAround,
  type SignWalkAroundRefusal,
  signWalkAround,
} from '#shared/domain/walk-around/sign-walk-around.ts'

/** Puts on record what was seen at the car, by whoever is signed in. */
export function saveWalkAround(
  session: Session,
  visitId: VisitId,
  patch: WalkAroundPatch,
): Promise<Saved<Visit, WalkAroundRefusal>> {
  return changeVisit(session, 'walk-around', visitId, (visit) =>
    recordWalkAround(visit, patch, { by: session.staff.id, at: session.clock.now() }),
  )
}

/** The customer's signature under the intake, given at the desk or on the counter display. */
export function signIntake(
  session: Session,
  visitId: VisitId,
  { path, width, height, shown }: SignaturePath & Pick<AgreementSignature, 'shown'>,
): Promise<Saved<Visit, SignWalkAroundRefusal>> {
  const proof = shown === undefined ? {} : { shown }
  return changeVisit(session, 'sign-intake', visitId, (visit) =>
    signWalkAround(visit, { path, width, height, ...proof, at: session.clock.now() }),
  )
}

/** Whoever is signed in stands by the intake: by name, or with a name drawn. */
export function confirmIntake(
  session: Session,
  visitId: VisitId,
  drawn?: SignaturePath,
): Promise<Saved<Visit, SignWalkAroundRefusal>> {
  return changeVisit(session, 'confirm-intake', visitId, (visit) =>
    confirmWalkAround(visit, {
      by: session.staff.id,
      at: session.clock.now(),
      ...(drawn === undefined ? {} : { drawn }),
    }),
  )
}

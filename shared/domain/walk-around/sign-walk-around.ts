import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkAgreed } from '../approval/agreed.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { DrawnName, StaffConfirmation, WalkAround } from './walk-around.ts'
import { walkAroundOf } from './walk-around-of.ts'

export type SignWalkAroundRefusal =
  | 'visit.settled'
  | 'walk-around.not-arrived'
  | 'walk-around.signature-empty'
  | 'signature.not-as-shown'

/** The customer signs the car's condition, the belongings and the answers as they stand. */
export function signWalkAround(
  visit: Visit,
  customerSignature: DrawnName,
): Result<Visit, SignWalkAroundRefusal> {
  if (customerSignature.path === '') return fail('walk-around.signature-empty')
  const checked = checkAgreed(customerSignature)
  if (!checked.ok) return checked
  return withSignature(visit, { customerSignature })
}

/** The advisor stands by what is written, by hand or by name. */
export function confirmWalkAround(
  visit: Visit,
  staffSignature: StaffConfirmation,
): Result<Visit, SignWalkAroundRefusal> {
  if (staffSignature.drawn?.path === '') return fail('walk-around.signature-empty')
  return withSignature(visit, { staffSignature })
}

function withSignature(
  visit: Visit,
  signed: Pick<WalkAround, 'customerSignature'> | Pick<WalkAround, 'staffSignature'>,
): Result<Visit, 'visit.settled' | 'walk-around.not-arrived'> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.step === 'booked') return fail('walk-around.not-arrived')
  // The blank sheet is put on record with the name under it: what was signed must not change by
  // itself when work is added.
  const walkAround: WalkAround = { ...walkAroundOf(visit), ...signed }
  return ok({ ...visit, intake: { ...visit.intake, walkAround } })
}

import type { Intake } from '../visit/intake.ts'
import { isSameRecord } from './is-same-record.ts'
import type { WalkAround } from './walk-around.ts'

/** A walk-around nobody has signed. */
export function unsigned(walkAround: WalkAround): WalkAround {
  const { customerSignature: _customer, staffSignature: _staff, ...rest } = walkAround
  return rest
}

/**
 * An intake as corrected, with the walk-around it had: signatures stand under what was signed, so
 * they stay only while nothing of it changed.
 */
export function keepWalkAround(before: Intake, next: Intake): Intake {
  const walkAround = next.walkAround ?? before.walkAround
  if (walkAround === undefined) return next
  const kept = { ...next, walkAround }
  const isSame = isSameRecord(withoutNames(before), withoutNames(kept))
  return isSame ? kept : { ...kept, walkAround: unsigned(walkAround) }
}

/** What a signature stands under: everything but the signatures, and who wrote it down when. */
function withoutNames(intake: Intake): unknown {
  if (intake.walkAround === undefined) return intake
  const { by: _by, at: _at, ...seen } = unsigned(intake.walkAround)
  return { ...intake, walkAround: seen }
}

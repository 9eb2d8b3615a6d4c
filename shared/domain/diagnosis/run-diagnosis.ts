import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import { checkMove, withStep } from '../visit/move-step.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import { isDiagnosable } from './diagnosis-clock.ts'

export type BeginDiagnosisRefusal = 'visit.settled' | 'diagnosis.not-received' | 'diagnosis.begun'
export type FinishDiagnosisRefusal =
  | 'visit.settled'
  | 'diagnosis.not-begun'
  | 'diagnosis.nothing-found'
  | 'diagnosis.summary-too-long'

/**
 * Begins the diagnosis and stops the clock from arrival. A car that was only received moves to
 * `inspecting`; one further on stays where it is: a second look never sends a car back.
 */
export function beginDiagnosis(
  visit: Visit,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Result<Visit, BeginDiagnosisRefusal> {
  return visit.diagnosis === undefined ? ensureBegun(visit, { by, at }) : fail('diagnosis.begun')
}

/** The visit with its diagnosis begun, now if it was not before. */
export function ensureBegun(
  visit: Visit,
  { by, at }: { readonly by: StaffId; readonly at: Instant },
): Result<Visit, Exclude<BeginDiagnosisRefusal, 'diagnosis.begun'>> {
  if (isClosed(visit)) return fail('visit.settled')
  if (visit.diagnosis !== undefined) return ok(visit)
  if (!isDiagnosable(visit)) return fail('diagnosis.not-received')
  const begun: Visit = { ...visit, diagnosis: { startedAt: at, by } }
  const moves = visit.step === 'received' && checkMove(visit, 'inspecting').ok
  return ok(moves ? withStep(begun, 'inspecting', at) : begun)
}

/**
 * Closes the report with its summary. Called again it writes the summary anew; when the diagnosis
 * was first finished stays on record.
 */
export function finishDiagnosis(
  visit: Visit,
  { summary, at }: { readonly summary: string; readonly at: Instant },
): Result<Visit, FinishDiagnosisRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const { diagnosis, findings } = visit
  if (diagnosis === undefined) return fail('diagnosis.not-begun')
  if (findings.length === 0) return fail('diagnosis.nothing-found')
  const words = summary.trim()
  if (words.length > TEXT_LIMITS.statement) {
    return fail('diagnosis.summary-too-long', { most: TEXT_LIMITS.statement })
  }
  const { summary: _before, ...rest } = diagnosis
  const finished = { ...rest, finishedAt: diagnosis.finishedAt ?? at }
  return ok({ ...visit, diagnosis: words === '' ? finished : { ...finished, summary: words } })
}

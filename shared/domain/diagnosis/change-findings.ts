import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { LONGEST_NAME } from '../estimate/job-draft.ts'
import { isClosed } from '../visit/is-closed.ts'
import { TEXT_LIMITS } from '../visit/text-limits.ts'
import type { Visit } from '../visit/visit.ts'
import { findCureJob } from './find-cure-job.ts'
import type { Finding, FindingId } from './finding.ts'
import { type BeginDiagnosisRefusal, ensureBegun } from './run-diagnosis.ts'

export type FindingRefusal =
  | Exclude<BeginDiagnosisRefusal, 'diagnosis.begun'>
  | 'finding.unknown'
  | 'finding.name-empty'
  | 'finding.name-too-long'
  | 'finding.note-too-long'
  /** {job}: a thing in order needs no work, and its work stands on the estimate. */
  | 'finding.green-with-job'

/** Writes a finding down. Whoever writes the first one has begun the diagnosis. */
export function addFinding(visit: Visit, finding: Finding): Result<Visit, FindingRefusal> {
  const { by, at } = finding
  const begun = ensureBegun(visit, { by, at })
  if (!begun.ok) return begun
  const checked = checkFinding(visit, finding)
  if (!checked.ok) return checked
  return ok({ ...begun.value, findings: [...begun.value.findings, plain(finding)] })
}

/**
 * Writes a finding anew. What it became on the estimate is the rules' to say and stays; while the
 * job stands there, so does the cure it came from.
 */
export function changeFinding(visit: Visit, finding: Finding): Result<Visit, FindingRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const before = visit.findings.find(({ id }) => id === finding.id)
  if (before === undefined) return fail('finding.unknown')
  const { jobId: _said, ...rest } = finding
  const next =
    before.jobId === undefined ? rest : { ...withCureOf(visit, before, rest), jobId: before.jobId }
  const checked = checkFinding(visit, next)
  if (!checked.ok) return checked
  const findings = visit.findings.map((each) => (each.id === next.id ? plain(next) : each))
  return ok({ ...visit, findings })
}

/** Takes a finding off; its work on the estimate stays, for that is the estimate's to take off. */
export function removeFinding(
  visit: Visit,
  findingId: FindingId,
): Result<Visit, 'visit.settled' | 'finding.unknown'> {
  if (isClosed(visit)) return fail('visit.settled')
  const findings = visit.findings.filter(({ id }) => id !== findingId)
  return findings.length === visit.findings.length
    ? fail('finding.unknown')
    : ok({ ...visit, findings })
}

function checkFinding(visit: Visit, finding: Finding): Result<null, FindingRefusal> {
  if (!hasText(finding.name)) return fail('finding.name-empty')
  if ([...finding.name.trim()].length > LONGEST_NAME) {
    return fail('finding.name-too-long', { most: LONGEST_NAME })
  }
  if (finding.note.length > TEXT_LIMITS.statement) {
    return fail('finding.note-too-long', { most: TEXT_LIMITS.statement })
  }
  const job = findCureJob(visit, finding)
  if (finding.grade === 'green' && job !== undefined) {
    return fail('finding.green-with-job', { job: job.name })
  }
  return ok(null)
}

function withCureOf(visit: Visit, before: Finding, next: Finding): Finding {
  const isThere = findCureJob(visit, before) !== undefined
  return isThere && before.cure !== undefined ? { ...next, cure: before.cure } : next
}

/** A thing in order is cured by nothing. */
function plain(finding: Finding): Finding {
  const written = { ...finding, name: finding.name.trim(), note: finding.note.trim() }
  if (finding.grade !== 'green') return written
  const { cure: _none, jobId: _gone, ...rest } = written
  return rest
}

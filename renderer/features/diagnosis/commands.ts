import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import * as findings from '#shared/domain/diagnosis/change-findings.ts'
import {
  type CureInput,
  type CureRefusal,
  cureFindings,
} from '#shared/domain/diagnosis/cure-finding.ts'
import type { Finding, FindingId } from '#shared/domain/diagnosis/finding.ts'
import * as rules from '#shared/domain/diagnosis/run-diagnosis.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { draftOfCure } from './draft-of-cure.ts'
import { sayFinding } from './say-finding.ts'

type Changed<C extends string> = Promise<Saved<Visit, C>>

/** Begins the diagnosis: the clock from arrival stops. */
export const beginDiagnosis = (
  session: Session,
  visitId: VisitId,
): Changed<rules.BeginDiagnosisRefusal> =>
  changeVisit(session, 'begin-diagnosis', visitId, (visit) =>
    rules.beginDiagnosis(visit, { by: session.staff.id, at: session.clock.now() }),
  )

/** Closes the report with its summary, or writes the summary anew. */
export const finishDiagnosis = (
  session: Session,
  visitId: VisitId,
  summary: string,
): Changed<rules.FinishDiagnosisRefusal> =>
  changeVisit(session, 'finish-diagnosis', visitId, (visit) =>
    rules.finishDiagnosis(visit, { summary, at: session.clock.now() }),
  )

/** Writes a finding down. */
export const addFinding = (
  session: Session,
  visitId: VisitId,
  finding: Finding,
): Changed<findings.FindingRefusal> =>
  changeVisit(session, 'add-finding', visitId, (visit) => findings.addFinding(visit, finding))

/** Writes a finding anew. */
export const changeFinding = (
  session: Session,
  visitId: VisitId,
  finding: Finding,
): Changed<findings.FindingRefusal> =>
  changeVisit(session, 'change-finding', visitId, (visit) => findings.changeFinding(visit, finding))

/** Takes a finding off. */
export const removeFinding = (
  session: Session,
  visitId: VisitId,
  id: FindingId,
): Changed<'visit.settled' | 'finding.unknown'> =>
  changeVisit(session, 'remove-finding', visitId, (visit) => findings.removeFinding(visit, id))

/**
 * Puts what cures these findings on the estimate: as the price list has it for this car today, with
 * the words of the finding as the reason, in the language of the customer's papers.
 */
export const putCures = async (
  session: Session,
  { visit: { id, locale }, vehicle }: VisitRecord,
  ids: readonly FindingId[],
): Changed<CureRefusal | 'finding.cure-off-list'> => {
  const say = createSay(await loadCatalogue(locale))
  const jobs = await listStandardJobs(session.db)
  type Refused = CureRefusal | 'finding.cure-off-list'
  return changeVisit(session, 'put-cures', id, (visit): Result<Visit, Refused> => {
    const cures: CureInput[] = []
    for (const findingId of ids) {
      const finding = visit.findings.find((each) => each.id === findingId)
      if (finding === undefined) return fail('finding.unknown')
      const { cure } = finding
      if (cure === undefined) return fail('finding.no-cure', { finding: finding.name })
      const job = jobs.find((each) => each.id === cure.standardJobId)
      if (job === undefined) return fail('finding.cure-off-list', { job: cure.name })
      const draft = { ...draftOfCure(session, vehicle, job), reason: sayFinding(say, finding) }
      cures.push({ findingId, jobId: session.nextId<'Job'>(), draft })
    }
    return cureFindings(visit, cures)
  })
}

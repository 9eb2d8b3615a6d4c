import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved } from '../approval/decide-job.ts'
import { isInspected } from '../inspection/is-inspected.ts'
import { type IssueOrderRefusal, issueRepairOrder } from '../visit/issue-repair-order.ts'
import type { Visit } from '../visit/visit.ts'
import type { VisitPaperKind } from './paper-kind.ts'

/** What a visit still lacks for a paper. */
export type PaperRefusal =
  | IssueOrderRefusal
  | 'paper.no-jobs'
  | 'paper.no-findings'
  | 'paper.no-contract'
  | 'paper.no-rework'
  | 'paper.no-parts'
  | 'paper.no-order'
  | 'paper.not-delivered'
  | 'paper.no-supplement'
  | 'paper.no-comparisons'
  | 'paper.no-inspection'
  | 'paper.not-settled'
  | 'paper.not-passed'

/**
 * Whether a visit has come far enough for a paper. The repair order asks what its own rule asks; a
 * certificate is for cars that passed and for no others: issuing one unchecked is punishable.
 */
export function checkPaper(visit: Visit, kind: VisitPaperKind): Result<null, PaperRefusal> {
  switch (kind) {
    case 'intake-inspection':
      return ok(null)
    case 'estimate':
      return visit.jobs.length > 0 ? ok(null) : fail('paper.no-jobs')
    case 'repair-order':
      return checkOrder(visit)
    case 'diagnosis-report':
      return visit.findings.length > 0 ? ok(null) : fail('paper.no-findings')
    case 'service-contract':
      return visit.contract === undefined ? fail('paper.no-contract') : ok(null)
    case 'work-card':
      return visit.paper === 'draft' || visit.paper === 'cancelled'
        ? fail('paper.no-order')
        : ok(null)
    case 'parts-issue':
      return checkPartsIssue(visit)
    case 'rework-note':
      return visit.rework === undefined ? fail('paper.no-rework') : ok(null)
    case 'follow-up-sheet':
      return visit.delivery === undefined ? fail('paper.not-delivered') : ok(null)
    case 'supplement':
      return visit.jobs.some((job) => job.foundDuring === 'repair')
        ? ok(null)
        : fail('paper.no-supplement')
    case 'old-parts':
      // Old parts have something to show side by side, or stand in the register, or both.
      return visit.comparisons.length + visit.oldParts.length > 0
        ? ok(null)
        : fail('paper.no-comparisons')
    case 'final-inspection':
      return visit.inspections.length > 0 ? ok(null) : fail('paper.no-inspection')
    case 'settlement':
      return visit.settlement === undefined ? fail('paper.not-settled') : ok(null)
    case 'certificate':
      return isInspected(visit) ? ok(null) : fail('paper.not-passed')
  }
}

/** Parts leave the store for agreed work only. */
function checkPartsIssue(visit: Visit): Result<null, PaperRefusal> {
  if (visit.paper === 'draft' || visit.paper === 'cancelled') return fail('paper.no-order')
  return listApproved(visit).some((job) => job.parts.length > 0) ? ok(null) : fail('paper.no-parts')
}

/**
 * Whether the car must not leave without a certificate: after an overhaul or a second-level
 * maintenance (道路运输条例).
 */
export function isCertificateRequired(visit: Pick<Visit, 'jobs'>): boolean {
  return listApproved(visit).some(
    (job) => job.category === 'overhaul' || job.category === 'maintenance-2',
  )
}

function checkOrder(visit: Visit): Result<null, IssueOrderRefusal> {
  // Already issued: it may be issued anew as a correction.
  if (visit.paper === 'ordered' || visit.paper === 'settled' || visit.paper === 'delivered') {
    return ok(null)
  }
  const ruled = issueRepairOrder(visit, '', visit.updatedAt)
  return ruled.ok ? ok(null) : ruled
}

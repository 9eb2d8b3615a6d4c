import { describe, expect, it } from 'vitest'
import { checkPaper, isCertificateRequired } from '#shared/domain/papers/check-paper.ts'
import { VISIT_PAPER_KINDS } from '#shared/domain/papers/paper-kind.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import {
  aPassFor,
  aSettledVisit,
  aVisit,
  aVisitForInspection,
} from '#tests/support/domain/a-visit.ts'

describe('a paper', () => {
  it('for a car just received is the intake inspection and no other', () => {
    const visit = aVisit()
    expect(VISIT_PAPER_KINDS.filter((kind) => checkPaper(visit, kind).ok)).toEqual([
      'intake-inspection',
    ])
  })

  it('of the repair order waits for every answer', () => {
    const visit = aVisit({ jobs: [aJob(), aJob({ name: '四轮定位', approval: 'pending' })] })
    expect(checkPaper(visit, 'repair-order')).toMatchObject({
      code: 'order.pending-jobs',
      detail: { jobs: '四轮定位' },
    })
  })

  it('of a settled visit can be any that has something to say', () => {
    const visit = aSettledVisit({ comparisons: [aComparison()] })
    expect(VISIT_PAPER_KINDS.filter((kind) => !checkPaper(visit, kind).ok)).toEqual([
      'diagnosis-report',
      'service-contract',
      'parts-issue',
      'supplement',
      'rework-note',
      'follow-up-sheet',
    ])
  })

  it('is a certificate only for a car that passed', () => {
    const visit = aVisitForInspection()
    const failed = { ...visit, inspections: [aPassFor(visit, { result: 'fail' })] }
    expect(checkPaper(failed, 'final-inspection').ok).toBe(true)
    expect(checkPaper(failed, 'certificate')).toMatchObject({ code: 'paper.not-passed' })
  })

  it('is owed as a certificate after second-level maintenance that was agreed to', () => {
    expect(isCertificateRequired(aVisit({ jobs: [aJob({ category: 'maintenance-2' })] }))).toBe(
      true,
    )
    const declined = aJob({ category: 'maintenance-2', approval: 'declined' })
    expect(isCertificateRequired(aVisit({ jobs: [declined, aJob()] }))).toBe(false)
  })
})

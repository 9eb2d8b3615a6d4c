import { expect, it } from 'vitest'
import { cureFinding, cureFindings } from '#shared/domain/diagnosis/cure-finding.ts'
import { findCureJob, listUncured } from '#shared/domain/diagnosis/find-cure-job.ts'
import { removeJob } from '#shared/domain/estimate/change-jobs.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { aDraft, aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const draft = aDraft({ reason: '左前 1.8 mm，限值 2 mm' })
const cureOf = (findingId: ReturnType<typeof aFinding>['id']) => ({
  findingId,
  jobId: anId<'Job'>(),
  draft,
})

it('the cure stands on the estimate, unanswered, with the words of the finding', () => {
  const finding = aFinding()
  const visit = unwrap(cureFinding(aVisit({ findings: [finding] }), cureOf(finding.id)))
  expect(visit.jobs).toHaveLength(1)
  expect(visit.jobs[0]).toMatchObject({
    reason: draft.reason,
    standardJobId: 'front-brake-pads',
    approval: { state: 'pending' },
  })
  expect(visit.findings[0]?.jobId).toBe(visit.jobs[0]?.id)
})

it('the same key again changes nothing', () => {
  const finding = aFinding()
  const visit = unwrap(cureFinding(aVisit({ findings: [finding] }), cureOf(finding.id)))
  expect(unwrap(cureFinding(visit, cureOf(finding.id)))).toBe(visit)
})

it('left and right share one job, and an answer that was given stays', () => {
  const finding = aFinding({ place: 'front-right-brake' })
  const job = aJob({ standardJobId: 'front-brake-pads', reason: '左前 1.8 mm' })
  const before = aVisit({ findings: [finding], jobs: [job] })
  const cured = unwrap(
    cureFinding(before, { ...cureOf(finding.id), draft: aDraft({ reason: '右前 1.9 mm' }) }),
  )
  expect(cured.jobs).toHaveLength(1)
  expect(cured.jobs[0]).toMatchObject({
    reason: '左前 1.8 mm；右前 1.9 mm',
    approval: { state: 'approved' },
  })
  expect(cured.findings[0]?.jobId).toBe(job.id)
})

it('a finding whose job was taken off is free again', () => {
  const finding = aFinding()
  const cured = unwrap(cureFinding(aVisit({ findings: [finding] }), cureOf(finding.id)))
  expect(listUncured(cured)).toEqual([])
  const job = findCureJob(cured, cured.findings[0] ?? finding)
  const freed = unwrap(removeJob(cured, job?.id ?? anId()))
  expect(listUncured(freed).map(({ id }) => id)).toEqual([finding.id])
  expect(unwrap(cureFinding(freed, cureOf(finding.id))).jobs).toHaveLength(1)
})

it('what is in order asks for no work', () => {
  const green = aFinding({ grade: 'green' })
  const visit = aVisit({ findings: [green, aFinding({ grade: 'yellow' })] })
  expect(listUncured(visit).map(({ grade }) => grade)).toEqual(['yellow'])
  expect(cureFinding(visit, cureOf(green.id))).toMatchObject({ code: 'finding.green' })
})

it('a finding without a cure, an unknown one and a closed visit are refused', () => {
  const { cure: _none, ...bare } = aFinding()
  expect(cureFinding(aVisit({ findings: [bare] }), cureOf(bare.id))).toMatchObject({
    code: 'finding.no-cure',
    detail: { finding: bare.name },
  })
  expect(cureFinding(aVisit(), cureOf(anId()))).toMatchObject({ code: 'finding.unknown' })
  const settled = { ...aSettledVisit(), findings: [bare] }
  expect(cureFinding(settled, cureOf(bare.id))).toMatchObject({ code: 'visit.settled' })
})

it('all at once is all or nothing', () => {
  const red = aFinding()
  const green = aFinding({ grade: 'green' })
  const visit = aVisit({ findings: [red, green] })
  expect(cureFindings(visit, [cureOf(red.id), cureOf(green.id)])).toMatchObject({ ok: false })
  expect(unwrap(cureFindings(visit, [cureOf(red.id)])).jobs).toHaveLength(1)
})

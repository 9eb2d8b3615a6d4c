import { expect, it } from 'vitest'
import {
  addFinding,
  changeFinding,
  removeFinding,
} from '#shared/domain/diagnosis/change-findings.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

it('the first finding begins the diagnosis', () => {
  const finding = aFinding()
  const visit = unwrap(addFinding(aVisit(), finding))
  expect(visit.findings).toEqual([finding])
  expect(visit.diagnosis).toEqual({ startedAt: finding.at, by: finding.by })
  expect(visit.step).toBe('inspecting')
  expect(unwrap(addFinding(visit, aFinding())).steps).toBe(visit.steps)
})

it('a thing in order keeps no cure', () => {
  const visit = unwrap(addFinding(aVisit(), aFinding({ grade: 'green' })))
  expect(visit.findings[0]).not.toHaveProperty('cure')
})

it('a finding is written anew, and what it became on the estimate stays', () => {
  const job = aJob()
  const finding = aFinding({ jobId: job.id })
  const visit = aVisit({ jobs: [job], findings: [finding] })
  const other = { standardJobId: 'brake-fluid', name: '更换制动液', amount: money(20_000) }
  const { jobId: _lost, ...written } = { ...finding, note: '外侧也到限', cure: other }
  const changed = unwrap(changeFinding(visit, written))
  expect(changed.findings[0]).toMatchObject({ jobId: job.id, note: '外侧也到限' })
  expect(changed.findings[0]?.cure).toEqual(finding.cure)
  // Off the estimate again: the cure is free to be another.
  const free = unwrap(changeFinding({ ...visit, jobs: [] }, written))
  expect(free.findings[0]?.cure).toEqual(other)
})

it.each([
  ['without a name', { name: ' ' }, 'finding.name-empty'],
  ['with a name no line can carry', { name: '长'.repeat(81) }, 'finding.name-too-long'],
  ['with a novel', { note: '长'.repeat(2001) }, 'finding.note-too-long'],
])('a finding %s is refused', (_name, wrong, code) => {
  const finding = aFinding()
  const visit = aVisit({ findings: [finding] })
  expect(addFinding(visit, aFinding(wrong))).toMatchObject({ code })
  expect(changeFinding(visit, { ...finding, ...wrong })).toMatchObject({ code })
})

it('nothing is called in order while its work stands on the estimate', () => {
  const job = aJob()
  const finding = aFinding({ jobId: job.id })
  const visit = aVisit({ jobs: [job], findings: [finding] })
  expect(changeFinding(visit, { ...finding, grade: 'green' })).toMatchObject({
    code: 'finding.green-with-job',
    detail: { job: job.name },
  })
  const free = unwrap(changeFinding({ ...visit, jobs: [] }, { ...finding, grade: 'green' }))
  expect(free.findings[0]).not.toHaveProperty('jobId')
})

it('a finding is taken off, and an unknown one said to be unknown', () => {
  const finding = aFinding()
  expect(unwrap(removeFinding(aVisit({ findings: [finding] }), finding.id)).findings).toEqual([])
  expect(removeFinding(aVisit(), anId())).toMatchObject({ code: 'finding.unknown' })
  expect(changeFinding(aVisit(), finding)).toMatchObject({ code: 'finding.unknown' })
})

it('findings stay once the bill is settled, and a booked car has none', () => {
  const finding = aFinding()
  const settled = { ...aSettledVisit(), findings: [finding] }
  expect(addFinding(settled, aFinding())).toMatchObject({ code: 'visit.settled' })
  expect(changeFinding(settled, finding)).toMatchObject({ code: 'visit.settled' })
  expect(removeFinding(settled, finding.id)).toMatchObject({ code: 'visit.settled' })
  expect(addFinding(aVisit({ step: 'booked' }), finding)).toMatchObject({
    code: 'diagnosis.not-received',
  })
})

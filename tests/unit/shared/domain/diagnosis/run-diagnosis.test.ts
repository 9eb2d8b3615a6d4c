import { expect, it } from 'vitest'
import { beginDiagnosis, finishDiagnosis } from '#shared/domain/diagnosis/run-diagnosis.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { aSettledVisit, aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()

it('a received car goes to inspection when its diagnosis begins', () => {
  const begun = unwrap(beginDiagnosis(aVisit(), { by, at: at('09:20') }))
  expect(begun.diagnosis).toEqual({ startedAt: at('09:20'), by })
  expect(begun.step).toBe('inspecting')
  expect(begun.steps.at(-1)).toEqual({ step: 'inspecting', at: at('09:20') })
})

it('a car in repair stays there', () => {
  const begun = unwrap(beginDiagnosis(aVisitInRepair(), { by, at: at('10:00') }))
  expect(begun.step).toBe('in-repair')
  expect(begun.diagnosis).toBeDefined()
})

it.each([
  ['a booked car', aVisit({ step: 'booked' }), 'diagnosis.not-received'],
  ['a settled visit', aSettledVisit(), 'visit.settled'],
  [
    'a diagnosis begun before',
    aVisit({ diagnosis: { startedAt: at('09:10'), by } }),
    'diagnosis.begun',
  ],
])('%s refuses to begin', (_name, visit, code) => {
  expect(beginDiagnosis(visit, { by, at: at('09:20') })).toMatchObject({ code })
})

it('finishing keeps the first time and writes the summary anew', () => {
  const visit = aVisit({ diagnosis: { startedAt: at('09:10'), by }, findings: [aFinding()] })
  const first = unwrap(finishDiagnosis(visit, { summary: ' 前制动片到限 ', at: at('09:30') }))
  expect(first.diagnosis).toMatchObject({ finishedAt: at('09:30'), summary: '前制动片到限' })
  const again = unwrap(finishDiagnosis(first, { summary: '', at: at('10:30') }))
  expect(again.diagnosis).toEqual({ startedAt: at('09:10'), by, finishedAt: at('09:30') })
})

it.each([
  ['that never began', aVisit({ findings: [aFinding()] }), '', 'diagnosis.not-begun'],
  [
    'that found nothing',
    aVisit({ diagnosis: { startedAt: at('09:10'), by } }),
    '',
    'diagnosis.nothing-found',
  ],
  [
    'with a novel for a summary',
    aVisit({ diagnosis: { startedAt: at('09:10'), by }, findings: [aFinding()] }),
    '长'.repeat(2001),
    'diagnosis.summary-too-long',
  ],
  ['of a settled visit', aSettledVisit(), '', 'visit.settled'],
])('a diagnosis %s is not finished', (_name, visit, summary, code) => {
  expect(finishDiagnosis(visit, { summary, at: at('09:30') })).toMatchObject({ code })
})

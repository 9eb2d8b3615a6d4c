import { expect, it } from 'vitest'
import { answerStep, reopenCheckPoints } from '#shared/domain/workshop/answer-step.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const job = aJob({
  steps: [
    { name: '拆车轮', isCheckPoint: false },
    { name: '螺栓力矩', isCheckPoint: true, unit: 'N·m' },
  ],
})
const visit = aVisitInRepair({ jobs: [job] })
const answer = { isDone: true, by, at: at('10:20') }

it('a step keeps who did it, when, and what was measured', () => {
  const measured = unwrap(answerStep(visit, job.id, 1, { ...answer, value: ' 110 ' }))
  expect(measured.jobs[0]?.steps).toEqual([
    { name: '拆车轮', isCheckPoint: false },
    { name: '螺栓力矩', isCheckPoint: true, unit: 'N·m', doneAt: at('10:20'), by, value: '110' },
  ])
  const open = unwrap(answerStep(measured, job.id, 1, { ...answer, isDone: false }))
  expect(open.jobs).toEqual(visit.jobs)
})

it('a check point with a unit wants its value, any other step does not', () => {
  expect(answerStep(visit, job.id, 1, { ...answer, value: ' ' })).toMatchObject({
    code: 'step.value-missing',
    detail: { step: '螺栓力矩', unit: 'N·m' },
  })
  expect(answerStep(visit, job.id, 0, answer).ok).toBe(true)
})

it.each([
  ['job.unknown', visit, anId<'Job'>(), 0],
  ['step.unknown', visit, job.id, 7],
  ['visit.settled', { ...visit, paper: 'settled' as const }, job.id, 0],
  ['step.job-done', { ...visit, jobs: [{ ...job, isDone: true }] }, job.id, 0],
  [
    'job.not-approved',
    aVisitInRepair({ jobs: [aJob({ ...job, approval: 'pending' })] }),
    job.id,
    0,
  ],
])('refuses: %s', (code, of, jobId, index) => {
  expect(answerStep(of, jobId, index, answer)).toMatchObject({ code })
})

it('work done again has its check points open again, and its other steps as they were', () => {
  const done = unwrap(answerStep(visit, job.id, 0, answer))
  const measured = unwrap(answerStep(done, job.id, 1, { ...answer, value: '110' }))
  const [again] = measured.jobs.map(reopenCheckPoints)
  expect(again?.steps?.map(({ doneAt }) => doneAt)).toEqual([at('10:20'), undefined])
})

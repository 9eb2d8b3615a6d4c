import { expect, it } from 'vitest'
import { finishJob } from '#shared/domain/visit/finish-job.ts'
import { answerStep } from '#shared/domain/workshop/answer-step.ts'
import { startClock } from '#shared/domain/workshop/start-clock.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const noon = at('12:00')

it('an agreed job is done, and can be not done after all', () => {
  const job = aJob()
  const done = unwrap(finishJob(aVisitInRepair({ jobs: [job] }), job.id, true, noon))
  expect(done.jobs[0]?.isDone).toBe(true)
  expect(unwrap(finishJob(done, job.id, false, noon)).jobs[0]).toEqual(job)
})

it('saying that it is done is the own check of whoever it was given to', () => {
  const job = aJob()
  const visit = aVisitInRepair({ jobs: [job] })
  const [done] = unwrap(finishJob(visit, job.id, true, noon)).jobs
  expect(done?.selfCheck).toEqual({ by: visit.technicianId, at: noon })
})

it('stops the clock, and is the own check of whoever was clocked in', () => {
  const job = aJob()
  const helper = { id: anId<'Staff'>() }
  const visit = aVisitInRepair({ jobs: [job] })
  const start = { id: anId<'Clocking'>(), jobId: job.id, worker: helper, at: at('11:00') }
  const clocked = unwrap(startClock(visit, start, []))
  const done = unwrap(finishJob(clocked, job.id, true, noon))
  expect(done.clockings).toMatchObject([{ staffId: helper.id, until: noon }])
  expect(done.jobs[0]?.selfCheck?.by).toBe(helper.id)
})

it('is not said while a check point is open', () => {
  const job = aJob({
    name: '更换前制动摩擦片',
    steps: [
      { name: '拆车轮', isCheckPoint: false },
      { name: '螺栓力矩', isCheckPoint: true, unit: 'N·m' },
      { name: '路试', isCheckPoint: true },
    ],
  })
  const visit = aVisitInRepair({ jobs: [job] })
  expect(finishJob(visit, job.id, true, noon)).toMatchObject({
    code: 'job.check-points-open',
    detail: { job: '更换前制动摩擦片', steps: '螺栓力矩、路试' },
  })
  const by = anId<'Staff'>()
  const torque = unwrap(answerStep(visit, job.id, 1, { isDone: true, value: '110', by, at: noon }))
  const driven = unwrap(answerStep(torque, job.id, 2, { isDone: true, by, at: noon }))
  expect(finishJob(driven, job.id, true, noon).ok).toBe(true)
})

it.each(['pending', 'declined'] as const)('work that is %s is not done', (approval) => {
  const job = aJob({ approval, name: '四轮定位' })
  expect(finishJob(aVisitInRepair({ jobs: [job] }), job.id, true, noon)).toMatchObject({
    code: 'job.not-approved',
    detail: { job: '四轮定位' },
  })
})

it('neither an unknown job nor a settled visit is touched', () => {
  const job = aJob()
  expect(finishJob(aVisit(), anId(), true, noon)).toMatchObject({ code: 'job.unknown' })
  expect(finishJob(aVisit({ paper: 'settled', jobs: [job] }), job.id, true, noon)).toMatchObject({
    code: 'visit.settled',
  })
})

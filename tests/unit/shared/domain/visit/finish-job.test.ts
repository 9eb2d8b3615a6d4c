import { expect, it } from 'vitest'
import { finishJob } from '#shared/domain/visit/finish-job.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

it('an agreed job is done, and can be not done after all', () => {
  const job = aJob()
  const done = unwrap(finishJob(aVisitInRepair({ jobs: [job] }), job.id, true))
  expect(done.jobs[0]?.isDone).toBe(true)
  expect(unwrap(finishJob(done, job.id, false)).jobs[0]?.isDone).toBe(false)
})

it.each(['pending', 'declined'] as const)('work that is %s is not done', (approval) => {
  const job = aJob({ approval, name: '四轮定位' })
  expect(finishJob(aVisitInRepair({ jobs: [job] }), job.id, true)).toMatchObject({
    code: 'job.not-approved',
    detail: { job: '四轮定位' },
  })
})

it('neither an unknown job nor a settled visit is touched', () => {
  const job = aJob()
  expect(finishJob(aVisit(), anId(), true)).toMatchObject({ code: 'job.unknown' })
  expect(finishJob(aVisit({ paper: 'settled', jobs: [job] }), job.id, true)).toMatchObject({
    code: 'visit.settled',
  })
})

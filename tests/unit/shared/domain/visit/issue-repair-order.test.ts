import { expect, it } from 'vitest'
import { issueRepairOrder } from '#shared/domain/visit/issue-repair-order.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at } from '#tests/support/domain/times.ts'

const issue = (visit = aVisit()) => issueRepairOrder(visit, 'RO-20261120-007', at('09:50'))

it('an order is issued once every job is answered and one agreed to', () => {
  const visit = aVisit({ jobs: [aJob(), aJob({ approval: 'declined' })] })
  expect(unwrap(issue(visit))).toMatchObject({ paper: 'ordered', number: 'RO-20261120-007' })
})

it('an order is issued for the diagnosis alone when everything was declined', () => {
  const visit = aVisit({ ...BRAKE_PADS, jobs: [aJob({ approval: 'declined' })] })
  expect(unwrap(issue(visit))).toMatchObject({ paper: 'ordered' })
})

it.each([
  ['without jobs', aVisit(), 'order.nothing-approved'],
  [
    'when everything was declined',
    aVisit({ jobs: [aJob({ approval: 'declined' })] }),
    'order.nothing-approved',
  ],
  [
    'while a job waits for an answer',
    aVisit({ jobs: [aJob(), aJob({ approval: 'pending' })] }),
    'order.pending-jobs',
  ],
  ['twice', aVisitInRepair(), 'order.already-issued'],
  ['for a cancelled visit', aVisit({ paper: 'cancelled', jobs: [aJob()] }), 'visit.settled'],
])('no order is issued %s', (_name, visit, code) => {
  expect(issue(visit)).toMatchObject({ ok: false, code })
})

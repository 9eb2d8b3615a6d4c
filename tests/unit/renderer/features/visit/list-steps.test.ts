import { expect, it } from 'vitest'
import { listSteps } from '#renderer/features/visit/list-steps.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

it('says when each station was reached, and of the estimate when it was agreed to', () => {
  const steps = listSteps(
    aVisitInRepair({
      jobs: [aJob()],
      steps: [
        { step: 'received', at: at('09:06') },
        { step: 'inspecting', at: at('09:24') },
        { step: 'awaiting-approval', at: at('09:28') },
        { step: 'in-repair', at: at('09:45') },
      ],
    }),
  )
  expect(steps).toEqual([
    { group: 'reception', state: 'done', at: at('09:06') },
    { group: 'check', state: 'done', at: at('09:24') },
    { group: 'estimate', state: 'done', at: at('09:30') },
    { group: 'repair', state: 'current', at: at('09:45') },
    { group: 'inspection', state: 'ahead' },
    { group: 'settlement', state: 'ahead' },
    { group: 'delivery', state: 'ahead' },
  ])
})

it('forgets the stations of a car that went back', () => {
  const steps = listSteps(
    aVisitInRepair({
      step: 'in-repair',
      steps: [
        { step: 'received', at: at('09:06') },
        { step: 'final-inspection', at: at('11:00') },
        { step: 'in-repair', at: at('11:20') },
      ],
    }),
  )
  expect(steps.map(({ state }) => state)).toEqual([
    'done',
    'done',
    'done',
    'current',
    'ahead',
    'ahead',
    'ahead',
  ])
})

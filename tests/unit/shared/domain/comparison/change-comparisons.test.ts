import { expect, it } from 'vitest'
import {
  addComparison,
  changeComparison,
  removeComparison,
} from '#shared/domain/comparison/change-comparisons.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

it('comparisons are added, changed and taken off', () => {
  const job = aJob()
  const left = aComparison({ jobId: job.id, position: '左前' })
  const added = unwrap(addComparison(aVisit({ jobs: [job] }), left))
  expect(added.comparisons).toEqual([left])
  const right = { ...left, position: '右前' }
  const changed = unwrap(changeComparison(added, right))
  expect(changed.comparisons).toEqual([right])
  expect(unwrap(removeComparison(changed, left.id)).comparisons).toEqual([])
})

it.each([
  ['a part without a name', aComparison({ part: ' ' }), 'comparison.part-empty'],
  ['a job of another visit', aComparison({ jobId: anId() }), 'job.unknown'],
])('%s is refused', (_name, comparison, code) => {
  expect(addComparison(aVisit(), comparison)).toMatchObject({ code })
  expect(changeComparison(aVisit({ comparisons: [comparison] }), comparison)).toMatchObject({
    code,
  })
})

it('an unknown comparison is said to be unknown', () => {
  expect(changeComparison(aVisit(), aComparison())).toMatchObject({ code: 'comparison.unknown' })
  expect(removeComparison(aVisit(), anId())).toMatchObject({ code: 'comparison.unknown' })
})

it('comparisons stay once the bill is settled', () => {
  const comparison = aComparison()
  const visit = aVisit({ paper: 'settled', comparisons: [comparison] })
  expect(addComparison(visit, aComparison())).toMatchObject({ code: 'visit.settled' })
  expect(changeComparison(visit, comparison)).toMatchObject({ code: 'visit.settled' })
  expect(removeComparison(visit, comparison.id)).toMatchObject({ code: 'visit.settled' })
})

import { expect, it } from 'vitest'
import { deferredFrom, dropDeferred, reviveDeferred } from '#shared/domain/deferred/defer-job.ts'
import { reopenDeferred } from '#shared/domain/deferred/reopen-deferred.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const kept = deferredFrom(aVisit(), aJob({ approval: 'declined' }), anId())

it('waits for the next reception again as if it had never been taken up', () => {
  expect(reopenDeferred(reviveDeferred(kept, anId()).deferred)).toEqual(kept)
})

it('leaves alone what the customer does not want to hear of', () => {
  const dropped = dropDeferred(kept)
  expect(reopenDeferred(dropped)).toBe(dropped)
})

import { expect, it } from 'vitest'
import { cancelVisit } from '#shared/domain/visit/cancel-visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

it('a visit is cancelled with its reason, nothing deleted', () => {
  const visit = aVisit()
  const after = unwrap(cancelVisit(visit, ' 客户改期 ', at('10:00')))
  expect(after).toEqual({
    ...visit,
    paper: 'cancelled',
    cancelledReason: '客户改期',
    updatedAt: at('10:00'),
  })
})

it('neither without a reason nor after settlement', () => {
  expect(cancelVisit(aVisit(), ' ', at('10:00'))).toMatchObject({ code: 'cancel.reason-empty' })
  expect(cancelVisit(aSettledVisit(), '客户改期', at('13:00'))).toMatchObject({
    code: 'visit.settled',
  })
})

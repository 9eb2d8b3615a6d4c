import { expect, it } from 'vitest'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const liu = anId<'Staff'>()
const bay3 = anId<'Bay'>()

it('a car gets a technician and a bay, and may lose the bay again', () => {
  const inBay = unwrap(dispatchVisit(aVisit(), { technicianId: liu, bayId: bay3 }))
  expect(inBay).toMatchObject({ technicianId: liu, bayId: bay3 })
  expect(unwrap(dispatchVisit(inBay, { technicianId: liu }))).not.toHaveProperty('bayId')
})

it('a settled car is not dispatched', () => {
  expect(dispatchVisit(aVisit({ paper: 'settled' }), { technicianId: liu })).toMatchObject({
    code: 'visit.settled',
  })
})

import { expect, it } from 'vitest'
import type { Roadside } from '#shared/domain/extras/roadside.ts'
import { writeRoadside } from '#shared/domain/extras/write-roadside.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

const towed: Roadside = {
  kind: 'towing',
  calledAt: at('08:10'),
  arrivedAt: at('08:45'),
  place: '京藏高速沙河出口',
  company: '顺通拖车',
  km: 14,
  note: '',
}

it('how the car was fetched is written down and can be taken away', () => {
  const visit = unwrap(writeRoadside(aVisit(), towed))
  expect(visit.roadside).toEqual(towed)
  expect(unwrap(writeRoadside(visit, undefined)).roadside).toBeUndefined()
})

it.each<[string, Partial<Roadside>, string]>([
  ['nowhere', { place: ' ' }, 'roadside.place-empty'],
  ['help came before the call', { arrivedAt: at('08:00') }, 'roadside.arrived-before-call'],
  ['towed across the country', { km: 2_001 }, 'roadside.km-out-of-range'],
])('is refused: %s', (_name, own, code) => {
  expect(writeRoadside(aVisit(), { ...towed, ...own })).toMatchObject({ code })
})

it('is refused once the bill is settled', () => {
  expect(writeRoadside(aSettledVisit(), towed)).toMatchObject({ code: 'visit.settled' })
})

import { describe, expect, it } from 'vitest'
import {
  addCharge,
  changeCharge,
  removeCharge,
  setCeiling,
} from '#shared/domain/estimate/change-charges.ts'
import type { Charge } from '#shared/domain/estimate/charge.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const diagnosis: Charge = {
  id: anId(),
  kind: 'diagnosis',
  name: '制动系统检测',
  amount: money(8_000),
}

describe('charges', () => {
  it('are added, changed and taken off', () => {
    const added = unwrap(addCharge(aVisit(), diagnosis))
    expect(added.charges).toEqual([diagnosis])
    const dearer = { ...diagnosis, amount: money(9_000) }
    const rewritten = unwrap(changeCharge(added, dearer))
    expect(rewritten.charges).toEqual([dearer])
    expect(unwrap(removeCharge(rewritten, diagnosis.id)).charges).toEqual([])
  })

  it.each([
    ['no name', { name: ' ' }, 'charge.name-empty'],
    ['a name no line can carry', { name: '检'.repeat(81) }, 'charge.name-too-long'],
    ['an amount below zero', { amount: money(-1) }, 'charge.amount-out-of-range'],
    ['an amount beyond reason', { amount: money(1_000_000_001) }, 'charge.amount-out-of-range'],
  ])('with %s are refused', (_name, given, code) => {
    expect(addCharge(aVisit(), { ...diagnosis, ...given })).toMatchObject({ code })
    const visit = aVisit({ charges: [diagnosis] })
    expect(changeCharge(visit, { ...diagnosis, ...given })).toMatchObject({ code })
  })

  it('that are not there are said to be unknown', () => {
    expect(changeCharge(aVisit(), diagnosis)).toMatchObject({ code: 'charge.unknown' })
    expect(removeCharge(aVisit(), diagnosis.id)).toMatchObject({ code: 'charge.unknown' })
  })

  it('make a new version of an answered estimate only when they change', () => {
    const visit = aVisit({ jobs: [aJob()], charges: [diagnosis] })
    expect(unwrap(changeCharge(visit, { ...diagnosis })).estimateVersion).toBe(1)
    expect(unwrap(removeCharge(visit, diagnosis.id)).estimateVersion).toBe(2)
  })

  it('stay once the bill is settled', () => {
    const visit = aVisit({ paper: 'settled', charges: [diagnosis] })
    expect(addCharge(visit, diagnosis)).toMatchObject({ code: 'visit.settled' })
    expect(changeCharge(visit, diagnosis)).toMatchObject({ code: 'visit.settled' })
    expect(removeCharge(visit, diagnosis.id)).toMatchObject({ code: 'visit.settled' })
  })
})

describe('the ceiling', () => {
  it('is set and taken away', () => {
    const visit = unwrap(setCeiling(aVisit(), money(220_000)))
    expect(visit.ceiling).toBe(220_000)
    expect(unwrap(setCeiling(visit, undefined))).not.toHaveProperty('ceiling')
  })

  it('is never below zero, and stays once the bill is settled', () => {
    expect(setCeiling(aVisit(), money(-1))).toMatchObject({ code: 'estimate.ceiling-negative' })
    expect(setCeiling(aVisit({ paper: 'settled' }), money(1))).toMatchObject({
      code: 'visit.settled',
    })
  })
})

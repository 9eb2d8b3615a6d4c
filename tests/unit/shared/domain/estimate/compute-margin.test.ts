import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canSeeMargin,
  computeMargin,
  computeTotalMargin,
} from '#shared/domain/estimate/compute-margin.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { STAFF_ROLES, type StaffRole } from '#shared/domain/staff/staff.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'

const labourCost = money(6_000)

describe('the margin', () => {
  it('is the price less parts and labour as the shop pays for them', () => {
    const parts = [aPart({ price: money(39_800), cost: money(25_000), quantity: quantity(2000) })]
    const job = aJob({ labour: aLabour(100, 18_000), parts })
    // 180.00 + 2 × 398.00 less 60.00 + 2 × 250.00; 416.00 of 976.00 is 42.62 %.
    expect(computeMargin(job, { labourCost })).toEqual({
      revenue: 97_600,
      cost: 56_000,
      amount: 41_600,
      share: 4262,
    })
  })

  it('counts labour as all margin while nobody has said what an hour costs', () => {
    expect(computeMargin(aJob({ labour: aLabour(100, 18_000) }), {})).toMatchObject({
      amount: 18_000,
      share: 10_000,
    })
  })

  it('is not guessed while a buying price is missing', () => {
    expect(computeMargin(aJob({ parts: [aPart()] }), { labourCost })).toBeUndefined()
  })

  it('needs no buying price for what the customer brought', () => {
    const own = aPart({ class: 'customer-supplied', price: money(0) })
    expect(computeMargin(aJob({ parts: [own] }), {})).toMatchObject({ cost: 0 })
  })

  it('falls below zero when the job costs more than it brings', () => {
    const { labour: _none, ...withoutLabour } = aJob({
      parts: [aPart({ price: money(10_000), cost: money(12_500) })],
    })
    expect(computeMargin(withoutLabour, {})).toMatchObject({ amount: -2_500, share: -2_500 })
  })

  it('has no share of nothing', () => {
    expect(computeMargin(aJob({ labour: aLabour(0) }), {})).not.toHaveProperty('share')
  })

  it('leaves declined work out, and is unknown as a whole while one job is', () => {
    const known = aJob({ labour: aLabour(100, 18_000) })
    const unknown = aJob({ parts: [aPart()] })
    expect(
      computeTotalMargin(
        [known, { ...unknown, approval: aJob({ approval: 'declined' }).approval }],
        {},
      ),
    ).toMatchObject({ revenue: 18_000 })
    expect(computeTotalMargin([known, unknown], {})).toBeUndefined()
    expect(computeTotalMargin([], {})).toBeUndefined()
  })

  it('is always what was asked less what was paid', () => {
    fc.assert(
      fc.property(anyJob, fc.nat(50_000), (job, cost) => {
        const parts = job.parts.map((part) => ({ ...part, cost: money(cost) }))
        const margin = computeMargin({ ...job, parts }, { labourCost })
        expect(margin?.revenue).toBe(computeJobAmount(job))
        expect((margin?.amount ?? 0) + (margin?.cost ?? 0)).toBe(margin?.revenue)
      }),
    )
  })

  it('is seen by owner and manager, and by nobody else', () => {
    const sees = (role: StaffRole): boolean =>
      canSeeMargin({ id: anId(), name: '唐立伟', roles: [role], isActive: true })
    expect(STAFF_ROLES.filter(sees)).toEqual(['manager', 'owner'])
  })
})

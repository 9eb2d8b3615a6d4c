import { describe, expect, it } from 'vitest'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import { changeBill } from '#shared/domain/settlement/change-bill.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'

const visit = aVisit(BRAKE_PADS)
const GROSS = 139_660

describe('the cashier', () => {
  it('writes one thing at a time and keeps the rest', () => {
    const discounted = unwrap(changeBill(visit, { discount: money(2_000) }))
    const after = unwrap(changeBill(discounted, { oldParts: 'waived', mileageOutKm: 58_213 }))
    expect(after.bill).toEqual({
      discount: 2_000,
      rounding: 0,
      payments: [],
      oldParts: 'waived',
      mileageOutKm: 58_213,
    })
  })

  it('may give everything away, not more', () => {
    expect(changeBill(visit, { discount: money(GROSS) }).ok).toBe(true)
    expect(changeBill(visit, { discount: money(GROSS), rounding: money(1) })).toMatchObject({
      code: 'bill.discount-too-large',
    })
  })

  it.each<[string, Partial<Bill>, string]>([
    ['a discount above the bill', { discount: money(GROSS + 1) }, 'bill.discount-too-large'],
    ['a discount that adds to the bill', { discount: money(-1) }, 'bill.discount-negative'],
    ['a whole yuan of small change', { rounding: money(100) }, 'bill.rounding-out-of-range'],
    ['small change below zero', { rounding: money(-1) }, 'bill.rounding-out-of-range'],
    [
      'a payment of nothing',
      { payments: [{ method: 'cash', amount: money(0) }] },
      'bill.payment-not-positive',
    ],
    [
      'a payment backwards',
      { payments: [{ method: 'cash', amount: money(-100) }] },
      'bill.payment-not-positive',
    ],
    ['an odometer running back', { mileageOutKm: 58_212 }, 'bill.mileage-less-than-in'],
  ])('does not write %s', (_name, patch, code) => {
    expect(changeBill(visit, patch)).toMatchObject({ ok: false, code })
  })

  it('may pay a bill whose discount grew too large when a job fell off it', () => {
    const cheaper = { ...visit, jobs: [], bill: { ...visit.bill, discount: money(9_000) } }
    const payments = [{ method: 'cash' as const, amount: money(100) }]
    expect(changeBill(cheaper, { payments }).ok).toBe(true)
  })

  it('changes nothing on a settled bill', () => {
    expect(changeBill(aSettledVisit(), { discount: money(1) })).toMatchObject({
      code: 'visit.settled',
    })
  })
})

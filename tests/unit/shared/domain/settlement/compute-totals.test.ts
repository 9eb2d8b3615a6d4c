import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLabourAmount, computePartAmount } from '#shared/domain/estimate/price-job.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { money } from '#shared/kernel/money.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aBill, aVisit } from '#tests/support/domain/a-visit.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { BRAKE_PADS, ELECTRIC_TYRES, TAIPEI_SERVICE } from '#tests/support/domain/sample-bills.ts'

const plus = (a: number, b: number): number => a + b

describe('the bill', () => {
  it('for the brake pads is 1376.00', () => {
    const bill = aBill({ discount: money(2_000), rounding: money(60) })
    expect(computeTotals(aVisit({ ...BRAKE_PADS, bill }))).toMatchObject({
      labour: 36_900,
      parts: 94_760,
      charges: 8_000,
      gross: 139_660,
      due: 137_600,
      paid: 0,
      balance: 137_600,
    })
  })

  it('for the electric car is 2472.80, its owner’s cable at nothing', () => {
    expect(computeTotals(aVisit(ELECTRIC_TYRES)).due).toBe(247_280)
  })

  it('for the service in Taipei is NT$ 4820, paid in cash and by card', () => {
    const payments = [
      { method: 'cash', amount: money(300_000) },
      { method: 'card', amount: money(182_000) },
    ] as const
    const totals = computeTotals(aVisit({ ...TAIPEI_SERVICE, bill: aBill({ payments }) }))
    expect(totals).toMatchObject({ due: 482_000, paid: 482_000, balance: 0 })
  })

  it('shows charges by kind, unused kinds as zero', () => {
    expect(computeTotals(aVisit(BRAKE_PADS)).chargesByKind).toEqual({
      diagnosis: 8_000,
      testing: 0,
      machining: 0,
      'outside-work': 0,
      towing: 0,
      rescue: 0,
      other: 0,
    })
  })

  it.each(['pending', 'declined'] as const)('never bills a job that is %s', (approval) => {
    const before = computeTotals(aVisit(BRAKE_PADS))
    const jobs = [...BRAKE_PADS.jobs, aJob({ approval, isDone: true })]
    expect(computeTotals(aVisit({ ...BRAKE_PADS, jobs }))).toEqual(before)
  })
})

describe('whatever is on it, the bill', () => {
  const anyBill = fc.record({
    jobs: fc.array(anyJob, { maxLength: 8 }),
    charges: fc.array(anyCharge, { maxLength: 4 }),
    discount: fc.integer({ min: 0, max: 1_000_000 }).map(money),
    rounding: fc.integer({ min: 0, max: 99 }).map(money),
    paid: fc.array(fc.integer({ min: 1, max: 1_000_000 }).map(money), { maxLength: 3 }),
  })

  it('adds up: printed lines to totals, totals to what is due', () => {
    fc.assert(
      fc.property(anyBill, ({ jobs, charges, discount, rounding, paid }) => {
        const payments = paid.map((amount) => ({ method: 'cash' as const, amount }))
        const bill = aBill({ discount, rounding, payments })
        const totals = computeTotals(aVisit({ jobs, charges, bill }))
        const printed = jobs.filter((job) => job.approval.state === 'approved')
        const parts = printed.flatMap((job) => job.parts.map(computePartAmount))
        expect(printed.map(computeLabourAmount).reduce(plus, 0)).toBe(totals.labour)
        expect(parts.reduce(plus, 0)).toBe(totals.parts)
        expect(Object.values(totals.chargesByKind).reduce(plus, 0)).toBe(totals.charges)
        expect(totals.labour + totals.parts + totals.charges).toBe(totals.gross)
        expect(totals.gross - totals.discount - totals.rounding).toBe(totals.due)
        expect(totals.due - totals.paid).toBe(totals.balance)
      }),
    )
  })

  it('has nothing on it that was not approved', () => {
    fc.assert(
      fc.property(anyBill, ({ jobs, charges }) => {
        const approved = jobs.filter((job) => job.approval.state === 'approved')
        expect(computeTotals(aVisit({ jobs, charges }))).toEqual(
          computeTotals(aVisit({ jobs: approved, charges })),
        )
      }),
    )
  })
})

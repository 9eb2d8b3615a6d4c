import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSettledVisit, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const cashierId = anId<'Staff'>()
const issue = (visit: Visit, promise?: { days: number; km: number }) =>
  issueSettlement(visit, {
    number: 'JS-20261120-007',
    at: at('12:10'),
    cashierId,
    vehicleKind: 'car',
    promise,
    offsetMinutes: OFFSET,
  })

it('a settlement keeps figures, payments, old parts, odometer and warranties; the car is ready', () => {
  const visit = aVisitToSettle(BRAKE_PADS)
  const after = unwrap(issue(visit))
  expect(after).toMatchObject({ paper: 'settled', step: 'ready', updatedAt: at('12:10') })
  expect(after.steps.at(-1)).toEqual({ step: 'ready', at: at('12:10') })
  expect(after.settlement).toMatchObject({
    number: 'JS-20261120-007',
    at: at('12:10'),
    cashierId,
    totals: computeTotals(visit),
    payments: visit.bill.payments,
    oldParts: 'taken-back',
    mileageOutKm: 58_218,
  })
})

it('every billed job has a warranty, counted from the shop’s day; declined work has none', () => {
  const { settlement } = unwrap(issue(aVisitToSettle(BRAKE_PADS), { days: 90, km: 1000 }))
  expect(settlement?.warranties).toHaveLength(3)
  expect(settlement?.warranties[0]).toMatchObject({
    days: 90,
    km: 2000,
    untilOn: '2027-02-18',
    untilKm: 60_218,
  })
})

it('a bill is settled once', () => {
  expect(issue(aSettledVisit())).toMatchObject({ code: 'visit.settled' })
})

it('a settlement is issued if and only if the payments equal what is due', () => {
  const input = fc.record({
    jobs: fc.array(anyJob, { maxLength: 5 }),
    charges: fc.array(anyCharge, { maxLength: 3 }),
    first: fc.integer({ min: 1, max: 1_000_000 }),
    off: fc.constantFrom(-100, -1, 0, 0, 0, 1, 100),
  })
  let issued = 0
  fc.assert(
    fc.property(input, ({ jobs, charges, first, off }) => {
      const answered = jobs.filter((job) => job.approval.state !== 'pending')
      const visit = aVisitToSettle({ jobs: answered, charges })
      const { due } = computeTotals(visit)
      const rest = due - first + off
      const amounts = [first, rest].filter((fen) => fen > 0)
      const payments = amounts.map((fen) => ({ method: 'cash' as const, amount: money(fen) }))
      const result = issue({ ...visit, bill: { ...visit.bill, payments } })
      const paid = amounts.reduce((a, b) => a + b, 0)
      expect(result.ok).toBe(paid === due)
      if (result.ok) {
        issued += 1
        expect(result.value.settlement?.totals.balance).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
  expect(issued).toBeGreaterThan(20)
})

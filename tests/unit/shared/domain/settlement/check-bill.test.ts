import { expect, it } from 'vitest'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import { checkBill } from '#shared/domain/settlement/check-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { ok } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aBill, aPassFor, aVisitToSettle } from '#tests/support/domain/a-visit.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'

const bill = aBill({ discount: money(2_000), rounding: money(60) })
const visit = aVisitToSettle({ ...BRAKE_PADS, bill })

const withBill = (patch: Partial<Bill>): Visit => ({ ...visit, bill: { ...visit.bill, ...patch } })
const without = (key: 'oldParts' | 'mileageOutKm'): Visit => {
  const { [key]: _gone, ...rest } = visit.bill
  return { ...visit, bill: rest }
}
const paying = (...amounts: number[]): Visit =>
  withBill({ payments: amounts.map((fen) => ({ method: 'cash', amount: money(fen) })) })

it('a bill that is complete comes with its figures', () => {
  expect(checkBill(visit)).toEqual(ok(computeTotals(visit)))
})

it.each<[string, Visit, string]>([
  ['no order', { ...visit, paper: 'draft' }, 'bill.no-order'],
  [
    'a job without an answer',
    { ...visit, jobs: [...visit.jobs, aJob({ approval: 'pending' })] },
    'bill.pending-jobs',
  ],
  ['no inspection', { ...visit, inspections: [] }, 'bill.not-inspected'],
  [
    'a failed inspection',
    { ...visit, inspections: [aPassFor(visit, { result: 'fail' })] },
    'bill.not-inspected',
  ],
  [
    'work agreed and done after the inspection',
    { ...visit, jobs: [...visit.jobs, aJob({ isDone: true })] },
    'bill.not-inspected',
  ],
  [
    'work undone after the inspection',
    { ...visit, jobs: visit.jobs.map((job) => ({ ...job, isDone: false })) },
    'bill.not-inspected',
  ],
  ['a discount above it', withBill({ discount: money(139_661) }), 'bill.discount-too-large'],
  ['more due than the ceiling', { ...visit, ceiling: money(137_599) }, 'bill.over-ceiling'],
  ['no odometer', without('mileageOutKm'), 'bill.mileage-missing'],
  ['an odometer running back', withBill({ mileageOutKm: 58_212 }), 'bill.mileage-less-than-in'],
  ['old parts unanswered', without('oldParts'), 'bill.old-parts-unanswered'],
  ['a fen too little paid', paying(137_599), 'bill.payments-differ'],
  ['a fen too much paid', paying(100_000, 37_601), 'bill.payments-differ'],
  ['nothing paid', paying(), 'bill.payments-differ'],
])('a bill with %s is not issued', (_name, given, code) => {
  expect(checkBill(given)).toMatchObject({ ok: false, code })
})

it('exactly at the ceiling is within it', () => {
  expect(checkBill({ ...visit, ceiling: money(137_600) }).ok).toBe(true)
})

it('what differs is said in figures', () => {
  expect(checkBill(paying(100_000))).toMatchObject({ detail: { due: 137_600, paid: 100_000 } })
  expect(checkBill({ ...visit, ceiling: money(100) })).toMatchObject({
    detail: { due: 137_600, ceiling: 100 },
  })
})

it('a bill given away entirely needs no payment', () => {
  const free = withBill({ discount: money(139_660), rounding: money(0), payments: [] })
  expect(checkBill(free)).toMatchObject({ ok: true, value: { due: 0 } })
})

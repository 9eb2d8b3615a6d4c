import type { Job } from '#shared/domain/estimate/job.ts'
import type { FinalInspection } from '#shared/domain/inspection/final-inspection.ts'
import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { issueSettlement } from '#shared/domain/settlement/issue-settlement.ts'
import type { Intake } from '#shared/domain/visit/intake.ts'
import { NOTHING_YET } from '#shared/domain/visit/nothing-yet.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from './a-job.ts'
import { anId } from './ids.ts'
import { at, OFFSET } from './times.ts'

/** What is written at the car: it came on its wheels at 58 213 km. */
export const anIntake = (given: Partial<Intake> = {}): Intake => ({
  arrival: 'driven',
  mileageKm: 58_213,
  statement: '刹车时有金属摩擦声',
  fault: {},
  damage: [],
  belongings: [],
  ...given,
})

/** A visit just received at 09:06, promised for 12:30, with no work on it yet. */
export const aVisit = (given: Partial<Visit> = {}): Visit => ({
  id: anId(),
  customerId: anId(),
  vehicleId: anId(),
  advisorId: anId(),
  paper: 'draft',
  step: 'received',
  steps: [{ step: given.step ?? 'received', at: at('09:06') }],
  day: day('2026-11-20'),
  arrivedAt: at('09:06'),
  promisedAt: at('12:30'),
  locale: 'zh-CN',
  intake: anIntake(),
  jobs: [],
  charges: [],
  estimateVersion: 1,
  ...NOTHING_YET,
  comparisons: [],
  inspections: [],
  bill: aBill(),
  createdAt: at('09:06'),
  updatedAt: at('09:06'),
  ...given,
})

/** A bill nobody has written on. */
export const aBill = (given: Partial<Bill> = {}): Bill => ({
  discount: ZERO,
  rounding: ZERO,
  payments: [],
  ...given,
})

/** A visit in repair: order issued, technician named, one approved job unless others are given. */
export const aVisitInRepair = (given: Partial<Visit> = {}): Visit =>
  aVisit({
    paper: 'ordered',
    number: 'RO-20261120-001',
    step: 'in-repair',
    technicianId: anId(),
    jobs: [aJob()],
    ...given,
  })

/** A visit at final inspection: the work that was approved is done. */
export const aVisitForInspection = (given: Partial<Visit> = {}): Visit => {
  const visit = aVisitInRepair({ step: 'final-inspection', ...given })
  const jobs = visit.jobs.map((job): Job => {
    if (job.approval.state !== 'approved') return { ...job, isDone: false }
    // Whoever does the work looks at it first.
    return { ...job, isDone: true, selfCheck: { by: visit.advisorId, at: at('11:00') } }
  })
  return { ...visit, jobs }
}

/** A final inspection of this visit in which everything passed. */
export const aPassFor = (visit: Visit, given: Partial<FinalInspection> = {}): FinalInspection => ({
  at: at('11:30'),
  inspectorId: anId(),
  items: inspectionItemsFor(visit).map((item) => ({ ...item, answer: 'pass' as const })),
  result: 'pass',
  ...given,
})

/** A visit at the cashier's: inspected, odometer and old parts answered, paid in full by WeChat. */
export const aVisitToSettle = (given: Partial<Visit> = {}): Visit => {
  const visit = aVisitForInspection({ step: 'settlement', ...given })
  const { due } = computeTotals(visit)
  const inFull = due > 0 ? [{ method: 'wechat' as const, amount: due }] : []
  return {
    ...visit,
    inspections: [aPassFor(visit)],
    bill: {
      mileageOutKm: visit.intake.mileageKm + 5,
      oldParts: 'taken-back',
      ...visit.bill,
      payments: visit.bill.payments.length > 0 ? visit.bill.payments : inFull,
    },
  }
}

/** A settled visit: the car is ready. */
export const aSettledVisit = (given: Partial<Visit> = {}): Visit =>
  unwrap(
    issueSettlement(aVisitToSettle(given), {
      number: 'JS-20261120-001',
      at: at('12:00'),
      cashierId: anId(),
      vehicleKind: 'car',
      offsetMinutes: OFFSET,
    }),
  )

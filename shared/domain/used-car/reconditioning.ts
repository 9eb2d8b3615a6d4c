import type { Instant } from '#shared/kernel/instant.ts'
import { add, type Money, subtract, sum } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { listApproved } from '../approval/decide-job.ts'
import { computeMargin, type LabourCost } from '../estimate/compute-margin.ts'
import type { Job } from '../estimate/job.ts'
import type { StockCar } from '../sales/stock/stock-car.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import { checkMove, type MoveRefusal, withStep } from '../visit/move-step.ts'
import type { Visit } from '../visit/visit.ts'
import { addCarCost, checkInStock, type UsedStockRefusal } from './change-used-stock.ts'

export type ReconditioningRefusal =
  | UsedStockRefusal
  | MoveRefusal
  | 'visit.settled'
  | 'reconditioning.in-house'
  | 'reconditioning.not-internal'
  | 'reconditioning.other-car'
  | 'reconditioning.part-cost-missing'
  | 'reconditioning.labour-cost-missing'

/** What a job cost the shop, minor units. */
export interface JobCost {
  readonly job: Job
  readonly labour: Money
  readonly parts: Money
}

/** What making a car ready has cost: parts and labour as the shop pays, and work of others. */
export interface ReconditioningCost {
  readonly jobs: readonly JobCost[]
  readonly charges: Money
  readonly total: Money
}

/** Whether a car of the yard may go to the workshop: it is here, and on no other order. */
export function checkForReconditioning(
  car: StockCar,
  visitsOfCar: readonly Visit[],
): Result<StockCar, ReconditioningRefusal> {
  const open = visitsOfCar.find((visit) => !isClosed(visit))
  if (open !== undefined) return fail('reconditioning.in-house', { car: car.name })
  return checkInStock(car)
}

/**
 * The true cost of the work agreed to. A part whose buying price is not on record, or labour while
 * nobody said what an hour costs, leaves it unknown: half a cost would be read as a whole one.
 */
export function computeReconditioningCost(
  visit: Pick<Visit, 'jobs' | 'charges'>,
  labour: LabourCost,
): Result<ReconditioningCost, ReconditioningRefusal> {
  const agreed = listApproved(visit)
  const unknown = agreed
    .flatMap(({ parts }) => parts)
    .find((part) => part.cost === undefined && part.class !== 'customer-supplied')
  if (unknown !== undefined) {
    return fail('reconditioning.part-cost-missing', { part: unknown.name })
  }
  const hasLabour = agreed.some((job) => (job.labour?.hours ?? 0) > 0)
  if (hasLabour && labour.labourCost === undefined) {
    return fail('reconditioning.labour-cost-missing')
  }
  const jobs = agreed.map((job): JobCost => {
    const ofParts = computeMargin({ parts: job.parts }, labour)
    const ofAll = computeMargin(job, labour)
    // Every buying price is there: it was asked for just above.
    if (ofParts === undefined || ofAll === undefined) throw new Error(`No cost of ${job.name}`)
    const parts = ofParts.cost
    return { job, parts, labour: subtract(ofAll.cost, parts) }
  })
  const charges = sum(visit.charges.map(({ amount }) => amount))
  const ofJobs = sum(jobs.map((each) => add(each.labour, each.parts)))
  return ok({ jobs, charges, total: add(ofJobs, charges) })
}

/** Whether the work is far enough for the car to go back to the yard; what is missing is told. */
export function checkReadyForYard(visit: Visit): Result<null, MoveRefusal | 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  return visit.step === 'settlement' ? ok(null) : checkMove(visit, 'settlement')
}

/**
 * The car goes back to the yard: the work is done and inspected, its true cost is in the car, and the
 * visit ends without a bill. Nobody pays, so nothing comes to the till.
 */
export function closeReconditioning(
  visit: Visit,
  car: StockCar,
  { labourCost, by, at }: LabourCost & { readonly by: StaffId; readonly at: Instant },
): Result<{ readonly visit: Visit; readonly car: StockCar }, ReconditioningRefusal> {
  if (visit.internal === undefined) return fail('reconditioning.not-internal')
  if (visit.internal.stockCarId !== car.id) return fail('reconditioning.other-car')
  const ready = checkReadyForYard(visit)
  if (!ready.ok) return ready
  const cost = computeReconditioningCost(visit, { labourCost })
  if (!cost.ok) return cost
  const delivery = { at, by, checks: [] }
  const closed = withStep({ ...visit, paper: 'delivered', delivery }, 'delivered', at)
  const { jobs, total } = cost.value
  if (total === 0) return ok({ visit: closed, car })
  const what = [...jobs.map(({ job }) => job.name), ...visit.charges.map(({ name }) => name)]
  const put = addCarCost(car, {
    what: what.join('、'),
    amount: total,
    at,
    by,
    visitId: visit.id,
    ...(visit.number === undefined ? {} : { visitNumber: visit.number }),
  })
  return put.ok ? ok({ visit: closed, car: put.value }) : put
}

import type { Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Appointment } from '../appointment/appointment.ts'
import type { Customer } from '../customer/customer.ts'
import type { DeferredJob } from '../deferred/deferred-job.ts'
import type { Loan } from '../extras/loan.ts'
import type { IssuedPaper } from '../papers/issued-paper.ts'
import type { Rating } from '../rating/rating.ts'
import type { Sale } from '../sales/sale.ts'
import type { TestDrive } from '../sales/test-drive/test-drive.ts'
import { computeOwed } from '../settlement/compute-owed.ts'
import type { Task } from '../task/task.ts'
import type { Appraisal } from '../used-car/appraisal.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { listRunningTerms } from '../warranty/list-paused-terms.ts'
import { ERASED_NAME, type ErasedRecord } from './erasure.ts'
import { keepSaleUntil, keepVisitUntil } from './keeping.ts'

/** Everything on record about one customer. */
export interface PersonRecords {
  readonly customer: Customer
  readonly visits: readonly Visit[]
  readonly appointments: readonly Appointment[]
  readonly sales: readonly Sale[]
  readonly testDrives: readonly TestDrive[]
  readonly appraisals: readonly Appraisal[]
  readonly loans: readonly Loan[]
  readonly tasks: readonly Task[]
  readonly ratings: readonly Rating[]
  readonly deferredJobs: readonly DeferredJob[]
  readonly papers: readonly IssuedPaper[]
}

/** What erasing somebody comes to, told before it is done. */
export interface ErasurePlan {
  /** Records of which something or all is erased. */
  readonly records: readonly ErasedRecord[]
  /** Kinds of records that stay, how many, and until when they have to. */
  readonly kept: readonly { readonly table: string; readonly count: number; readonly until?: Day }[]
}

/**
 * `erasure.done`: nothing is left to erase. `erasure.open-visit` {number}: a car is in the house.
 * `erasure.open-appointment` {day}: one is expected. `erasure.open-sale`: somebody works on a sale.
 * `erasure.open-appraisal`: a car is being looked at. `erasure.owes` {number}: money is owed on a
 * settlement. `erasure.loan-out`: a loan car is out. `erasure.warranty` {job, day}: a warranty runs.
 */
export type ErasureRefusal =
  | 'erasure.done'
  | 'erasure.open-visit'
  | 'erasure.open-appointment'
  | 'erasure.open-sale'
  | 'erasure.open-appraisal'
  | 'erasure.owes'
  | 'erasure.loan-out'
  | 'erasure.warranty'

/** Whether a person can be erased now, and what that comes to. */
export function planErasure(
  person: PersonRecords,
  now: Instant,
  offsetMinutes: number,
): Result<ErasurePlan, ErasureRefusal> {
  const today = dayOf(now, offsetMinutes)
  const hindered = findHindrance(person, now, today)
  if (hindered !== undefined) return hindered
  const isDue = (until: Day | undefined): boolean => until !== undefined && until >= today
  const keptVisits = person.visits.map((visit) => keepVisitUntil(visit, offsetMinutes))
  const keptSales = person.sales.map((sale) => keepSaleUntil(sale, offsetMinutes))
  const record = (table: string, id: string, until?: Day): ErasedRecord => ({
    table,
    id,
    ...(isDue(until) ? { isKept: true } : {}),
  })
  const all = (table: string, list: readonly { readonly id: string }[]): ErasedRecord[] =>
    list.map(({ id }) => record(table, id))
  const bought = person.appraisals.filter(({ state }) => state === 'bought')
  return ok({
    records: [
      record('customers', person.customer.id),
      ...person.visits.map(({ id }, index) => record('visits', id, keptVisits[index])),
      ...person.sales.map(({ id }, index) => record('sales', id, keptSales[index])),
      ...all('appointments', person.appointments),
      ...all('testDrives', person.testDrives),
      ...all('loans', person.loans),
      ...all('tasks', person.tasks),
      ...all('ratings', person.ratings),
      ...all('deferredJobs', person.deferredJobs),
    ],
    kept: [
      keptOf('visits', keptVisits.filter(isDue)),
      keptOf('sales', keptSales.filter(isDue)),
      ...(bought.length === 0 ? [] : [{ table: 'appraisals', count: bought.length }]),
      ...(person.papers.length === 0 ? [] : [{ table: 'papers', count: person.papers.length }]),
    ].filter(({ count }) => count > 0),
  })
}

const keptOf = (table: string, days: readonly (Day | undefined)[]): ErasurePlan['kept'][number] => {
  const until = days
    .flatMap((each) => each ?? [])
    .sort()
    .at(-1)
  return { table, count: days.length, ...(until === undefined ? {} : { until }) }
}

function findHindrance(
  person: PersonRecords,
  now: Instant,
  today: Day,
): ReturnType<typeof fail<ErasureRefusal>> | undefined {
  const { customer, visits, appointments, sales, appraisals, loans } = person
  // Who came back under the same record may be erased again.
  if (customer.name === ERASED_NAME) return fail('erasure.done')
  const open = visits.find((visit) => !isClosed(visit))
  if (open !== undefined) return fail('erasure.open-visit', { number: open.number ?? open.day })
  const expected = appointments.find(({ state }) => state === 'booked')
  if (expected !== undefined) return fail('erasure.open-appointment', { day: expected.day })
  if (sales.some(({ state }) => state === 'open')) return fail('erasure.open-sale')
  if (appraisals.some(({ state }) => state === 'open')) return fail('erasure.open-appraisal')
  if (loans.some(({ state }) => state === 'out')) return fail('erasure.loan-out')
  const owing = visits.find((visit) => visit.settlement !== undefined && computeOwed(visit) > 0)
  if (owing !== undefined) {
    return fail('erasure.owes', { number: owing.settlement?.number ?? owing.day })
  }
  const [running] = listRunningTerms(visits, { now, on: today, atKm: 0 })
  if (running !== undefined) {
    return fail('erasure.warranty', { job: running.jobName, day: running.untilOn })
  }
  return undefined
}

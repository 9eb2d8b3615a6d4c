import { type Money, subtract, ZERO } from '#shared/kernel/money.ts'
import type { Approval } from '../approval/approval.ts'
import type { Charge } from './charge.ts'
import type { EstimateSnapshot } from './estimate-snapshot.ts'
import type { Job, Labour } from './job.ts'
import type { PartLine } from './part-line.ts'
import { computeJobAmount } from './price-job.ts'
import { isSameWork } from './same-work.ts'

export type LineChange = 'added' | 'removed' | 'changed' | 'same'

/** What a line came to in one version. */
export interface LineInVersion {
  /** In the total of the version: nothing once the job was declined. Minor units. */
  readonly counted: Money
  /** What the customer had answered; charges are not answered. */
  readonly answer?: Approval
}

/** A part that only one of two versions has, or that both have at another price or quantity. */
export interface PartChange {
  readonly name: string
  readonly from?: PartLine
  readonly to?: PartLine
}

/** One job or charge, held against itself in another version. */
export interface EstimateDifference {
  readonly kind: 'job' | 'charge'
  readonly id: string
  readonly name: string
  readonly change: LineChange
  readonly from?: LineInVersion
  readonly to?: LineInVersion
  /** Counted in `to` less counted in `from`, minor units. */
  readonly difference: Money
  /** Labour before and after, where it changed. */
  readonly labour?: { readonly from?: Labour; readonly to?: Labour }
  readonly parts: readonly PartChange[]
}

/** Two versions of an estimate, line by line. The differences of the lines add up to `difference`. */
export interface EstimateComparison {
  readonly lines: readonly EstimateDifference[]
  readonly difference: Money
}

type Version = Pick<EstimateSnapshot, 'jobs' | 'charges' | 'total'>

/** Holds a version against an earlier one: jobs by their id, in the order of the later; removed last. */
export function compareEstimates(from: Version, to: Version): EstimateComparison {
  return {
    lines: [
      ...pair(from.jobs, to.jobs, compareJob),
      ...pair(from.charges, to.charges, compareCharge),
    ],
    difference: subtract(to.total, from.total),
  }
}

type Compare<T> = (from: T | undefined, to: T | undefined) => EstimateDifference

function pair<T extends { readonly id: string }>(
  from: readonly T[],
  to: readonly T[],
  compare: Compare<T>,
): EstimateDifference[] {
  const removed = from.filter(({ id }) => !to.some((other) => other.id === id))
  return [
    ...to.map((line) =>
      compare(
        from.find(({ id }) => id === line.id),
        line,
      ),
    ),
    ...removed.map((line) => compare(line, undefined)),
  ]
}

function compareJob(from: Job | undefined, to: Job | undefined): EstimateDifference {
  const before = from === undefined ? undefined : countedJob(from)
  const after = to === undefined ? undefined : countedJob(to)
  const isSame =
    from !== undefined &&
    to !== undefined &&
    isSameWork(from, to) &&
    before?.counted === after?.counted
  const isLabourSame =
    from?.labour?.hours === to?.labour?.hours && from?.labour?.rate === to?.labour?.rate
  const isChanged = from !== undefined && to !== undefined && !isSame
  return {
    ...difference('job', from, to, { before, after, isSame }),
    ...(isChanged && !isLabourSame
      ? {
          labour: {
            ...(from.labour === undefined ? {} : { from: from.labour }),
            ...(to.labour === undefined ? {} : { to: to.labour }),
          },
        }
      : {}),
    parts: isChanged ? compareParts(from.parts, to.parts) : [],
  }
}

function compareCharge(from: Charge | undefined, to: Charge | undefined): EstimateDifference {
  const isSame = from?.kind === to?.kind && from?.name === to?.name && from?.amount === to?.amount
  const before = from === undefined ? undefined : { counted: from.amount }
  const after = to === undefined ? undefined : { counted: to.amount }
  return difference('charge', from, to, { before, after, isSame })
}

interface Sides {
  readonly before: LineInVersion | undefined
  readonly after: LineInVersion | undefined
  readonly isSame: boolean
}

function difference(
  kind: EstimateDifference['kind'],
  from: Job | Charge | undefined,
  to: Job | Charge | undefined,
  { before, after, isSame }: Sides,
): EstimateDifference {
  const line = to ?? from
  if (line === undefined) throw new Error('A line of neither version cannot be compared')
  const change =
    from === undefined ? 'added' : to === undefined ? 'removed' : isSame ? 'same' : 'changed'
  return {
    kind,
    id: line.id,
    name: line.name,
    change,
    ...(before === undefined ? {} : { from: before }),
    ...(after === undefined ? {} : { to: after }),
    difference: subtract(after?.counted ?? ZERO, before?.counted ?? ZERO),
    parts: [],
  }
}

/** Declined work is shown apart and never part of a total. */
const countedJob = (job: Job): LineInVersion => ({
  counted: job.approval.state === 'declined' ? ZERO : computeJobAmount(job),
  answer: job.approval,
})

function compareParts(from: readonly PartLine[], to: readonly PartLine[]): PartChange[] {
  const find = (list: readonly PartLine[], part: PartLine) => list.find(({ id }) => id === part.id)
  const kept = to.flatMap((part): PartChange[] => {
    const before = find(from, part)
    if (before === undefined) return [{ name: part.name, to: part }]
    return isSamePart(before, part) ? [] : [{ name: part.name, from: before, to: part }]
  })
  const removed = from.filter((part) => find(to, part) === undefined)
  return [...kept, ...removed.map((part) => ({ name: part.name, from: part }))]
}

const isSamePart = (a: PartLine, b: PartLine): boolean =>
  (['name', 'number', 'brand', 'class', 'quantity', 'unit', 'price'] as const).every(
    (field) => a[field] === b[field],
  )

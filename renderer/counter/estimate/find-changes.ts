import type { EstimateView, JobView, LineView } from '#shared/ipc/views/counter-view.ts'
import { decisionOf, isSameContent, type TouchedJobs } from './touched-jobs.ts'

/** One line of a job or one charge, before and after; either is absent where there was none. */
export interface LineChange {
  readonly name: string
  readonly before?: number
  readonly after?: number
}

/** One thing the desk changed while the customer was reading. */
export interface EstimateChange {
  /** The job's id, or which term. */
  readonly key: string
  readonly kind: 'job-added' | 'job-removed' | 'job-changed' | 'job-decided' | 'charge' | 'ceiling'
  readonly name: string
  /** Another name than before. */
  readonly nameBefore?: string
  /** Minor units. */
  readonly before?: number
  readonly after?: number
  readonly lines: readonly LineChange[]
  readonly isReworded: boolean
  /** What the desk wrote down. */
  readonly decision?: JobView['decision']
  /** The customer had chosen, and has to choose again. */
  readonly isWithdrawn: boolean
}

/** What the desk changed; the customer's own touches and another language are no news. */
export const findChanges = (
  before: EstimateView,
  after: EstimateView,
  touched: TouchedJobs,
): readonly EstimateChange[] => {
  const earlier = new Map(before.jobs.map((job) => [job.jobId, job]))
  const isSameLanguage = before.locale === after.locale
  const jobs = after.jobs.flatMap((job): EstimateChange[] => {
    const was = earlier.get(job.jobId)
    if (was === undefined)
      return [{ ...NOTHING, ...nameOf(job), kind: 'job-added', after: job.amount }]
    const decided = decisionOf(was, touched)
    if (!isSameContent(was, job, isSameLanguage)) return [changeOf(was, job, decided)]
    // The desk may still send the state before a touch: only a new decision of its own is news,
    // and an explanation that was given is none.
    const isNews = job.decision !== was.decision && job.decision !== decided
    if (!isNews || (isOpen(job.decision) && isOpen(decided))) return []
    return [{ ...NOTHING, ...nameOf(job), kind: 'job-decided', decision: job.decision }]
  })
  const removed = before.jobs
    .filter((was) => !after.jobs.some((job) => job.jobId === was.jobId))
    .map(
      (was): EstimateChange => ({
        ...NOTHING,
        ...nameOf(was),
        kind: 'job-removed',
        before: was.amount,
      }),
    )
  return [...jobs, ...removed, ...findTermChanges(before, after)]
}

/** Changes not looked at yet stand on when more come: from where they began to where they are now. */
export const joinChanges = (
  older: readonly EstimateChange[],
  newer: readonly EstimateChange[],
): readonly EstimateChange[] => {
  const joined = new Map(older.map((change) => [change.key, change]))
  for (const change of newer) {
    const first = joined.get(change.key)
    if (first?.kind === 'job-added' && change.kind === 'job-removed') joined.delete(change.key)
    else joined.set(change.key, first === undefined ? change : joinTwo(first, change))
  }
  return [...joined.values()]
}

const joinTwo = (first: EstimateChange, next: EstimateChange): EstimateChange => {
  if (first.kind === 'job-decided') return next
  if (next.kind === 'job-decided') {
    const { decision } = next
    return { ...first, ...(decision === undefined ? {} : { decision }), isWithdrawn: false }
  }
  const { before: _, nameBefore: __, ...rest } = next
  return {
    ...rest,
    kind: first.kind === 'job-added' ? first.kind : next.kind,
    ...(first.before === undefined ? {} : { before: first.before }),
    ...(first.nameBefore === undefined && next.nameBefore === undefined
      ? {}
      : { nameBefore: first.nameBefore ?? first.name }),
    // A job that is new altogether has no lines that were otherwise.
    lines: first.kind === 'job-added' ? [] : joinLines(first.lines, next.lines),
    isReworded: first.isReworded || next.isReworded,
    isWithdrawn: first.isWithdrawn || next.isWithdrawn,
  }
}

const joinLines = (
  older: readonly LineChange[],
  newer: readonly LineChange[],
): readonly LineChange[] => {
  const joined = new Map(older.map((line) => [line.name, line]))
  for (const line of newer) {
    const first = joined.get(line.name)
    if (first === undefined) joined.set(line.name, line)
    else {
      const { before: _, ...rest } = line
      joined.set(line.name, first.before === undefined ? rest : { ...rest, before: first.before })
    }
  }
  return [...joined.values()].filter(({ before, after }) => before !== after)
}

const NOTHING = { lines: [], isReworded: false, isWithdrawn: false } as const

const nameOf = ({ jobId, name }: JobView) => ({ key: jobId, name })

const isOpen = (decision: JobView['decision']): boolean =>
  decision === 'pending' || decision === 'asked'

const changeOf = (was: JobView, job: JobView, decided: JobView['decision']): EstimateChange => ({
  ...nameOf(job),
  kind: 'job-changed',
  ...(was.name === job.name ? {} : { nameBefore: was.name }),
  before: was.amount,
  after: job.amount,
  lines: findLineChanges(was.lines, job.lines),
  isReworded: was.reason !== job.reason,
  isWithdrawn: !isOpen(decided) && isOpen(job.decision),
})

/** Lines have no identity but their name; the same part twice is matched in order. */
export const findLineChanges = (
  before: readonly LineView[],
  after: readonly LineView[],
): readonly LineChange[] => {
  const left = [...before]
  const changes = after.flatMap((line): LineChange[] => {
    const at = left.findIndex(({ name }) => name === line.name)
    const [was] = at < 0 ? [] : left.splice(at, 1)
    if (was === undefined) return [{ name: line.name, after: line.amount }]
    if (was.amount === line.amount) return []
    return [{ name: line.name, before: was.amount, after: line.amount }]
  })
  return [...changes, ...left.map(({ name, amount }) => ({ name, before: amount }))]
}

const findTermChanges = (before: EstimateView, after: EstimateView): EstimateChange[] => {
  const charges = findLineChanges(before.charges, after.charges).map(
    (line): EstimateChange => ({ ...NOTHING, ...line, key: `charge ${line.name}`, kind: 'charge' }),
  )
  if (before.ceiling === after.ceiling) return charges
  const ceiling: EstimateChange = {
    ...NOTHING,
    key: 'ceiling',
    kind: 'ceiling',
    name: '',
    ...(before.ceiling === undefined ? {} : { before: before.ceiling }),
    ...(after.ceiling === undefined ? {} : { after: after.ceiling }),
  }
  return [...charges, ceiling]
}

import { minutesBetween } from '#shared/kernel/instant.ts'
import type { Sale } from '../sale.ts'
import type { FunnelStep } from './compute-funnel.ts'
import { medianOf } from './median-of.ts'

/** Some of how many; both by their records, so that the people behind it can be shown. */
export interface Share<T> {
  readonly part: readonly T[]
  readonly whole: readonly T[]
}

/** What a manager looks at first, of the sales that began in a time. */
export interface SalesRates<T> {
  /** Who asked. */
  readonly leads: readonly T[]
  /** Who came, of who asked. */
  readonly came: Share<T>
  /** Who drove, of who came: drives that were driven, not steps that were jumped. */
  readonly drove: Share<T>
  /** Who ordered, of who asked; an order that was called off is none. */
  readonly ordered: Share<T>
  /** Who was lost, of who asked. */
  readonly lost: Share<T>
  /** Minutes from asking to the order, the middle one. */
  readonly medianToOrder: number | undefined
}

type Counted = Pick<Sale, 'steps' | 'state' | 'order'>

/** The rates of sales; merged ones are counted where they went. */
export function computeRates<T>(
  records: readonly T[],
  saleOf: (record: T) => Counted,
): SalesRates<T> {
  const leads = records.filter((record) => saleOf(record).state !== 'merged')
  const reached = (step: FunnelStep) => (record: T) =>
    saleOf(record).steps.some((each) => each.step === step)
  const drove = leads.filter(reached('test-drive'))
  // Whoever ordered or drove has come, even where nobody wrote it down.
  const came = leads.filter(
    (record) =>
      saleOf(record).steps.some(({ step }) => step !== 'lead') ||
      saleOf(record).state === 'delivered',
  )
  const ordered = leads.filter(
    (record) => reached('ordered')(record) || saleOf(record).state === 'delivered',
  )
  return {
    leads,
    came: { part: came, whole: leads },
    drove: { part: drove, whole: came },
    ordered: { part: ordered, whole: leads },
    lost: { part: leads.filter((record) => saleOf(record).state === 'lost'), whole: leads },
    medianToOrder: medianOf(ordered.flatMap((record) => minutesToOrder(saleOf(record)))),
  }
}

function minutesToOrder({ steps }: Counted): number[] {
  const at = (wanted: FunnelStep) => steps.find(({ step }) => step === wanted)?.at
  const [asked, ordered] = [at('lead'), at('ordered')]
  return asked === undefined || ordered === undefined ? [] : [minutesBetween(asked, ordered)]
}

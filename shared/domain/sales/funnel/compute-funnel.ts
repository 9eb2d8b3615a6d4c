import { type Instant, minutesBetween } from '#shared/kernel/instant.ts'
import { medianOf } from './median-of.ts'

/** The steps of a sale in their order: seeds' eight steps, from who asked to who drove away. */
export const FUNNEL_STEPS = [
  'lead',
  'reception',
  'needs',
  'presentation',
  'test-drive',
  'negotiation',
  'ordered',
  'delivered',
] as const
export type FunnelStep = (typeof FUNNEL_STEPS)[number]

/** When a sale first reached each of its steps. */
export type StepTimes = Readonly<Partial<Record<FunnelStep, Instant>>>

/** A step’s figures: always with what they are made of, so that none can be misread. */
export interface FunnelFigure<K> {
  readonly step: FunnelStep
  /** Who reached this step or a later one. */
  readonly reached: readonly K[]
  /** Of how many that reached the step before; of the first step: its own. */
  readonly of: number
  /** Minutes from the step before to this one of those who have both, the middle one; none of none. */
  readonly medianMinutes: number | undefined
}

const rankOf = (times: StepTimes): number =>
  FUNNEL_STEPS.reduce((last, step, rank) => (times[step] === undefined ? last : rank), -1)

/**
 * The funnel of sales known by `key`. A step that was jumped counts as reached (nobody buys a car
 * without having come), but has no time of its own.
 */
export function computeFunnel<K>(
  sales: readonly { readonly key: K; readonly times: StepTimes }[],
): FunnelFigure<K>[] {
  const ranked = sales.map((sale) => ({ ...sale, rank: rankOf(sale.times) }))
  return FUNNEL_STEPS.map((step, rank) => {
    const reached = ranked.filter((sale) => sale.rank >= rank)
    const before = rank === 0 ? reached : ranked.filter((sale) => sale.rank >= rank - 1)
    return {
      step,
      reached: reached.map(({ key }) => key),
      of: before.length,
      medianMinutes: medianOf(reached.flatMap(({ times }) => minutesInto(times, rank))),
    }
  })
}

function minutesInto(times: StepTimes, rank: number): number[] {
  const here = times[FUNNEL_STEPS[rank] as FunnelStep]
  const before = times[FUNNEL_STEPS[rank - 1] as FunnelStep]
  return here === undefined || before === undefined ? [] : [minutesBetween(before, here)]
}

import { adviseLevelFor } from './advise-level.ts'
import type { Comparison } from './comparison.ts'
import { computeGauge, type Gauge } from './compute-gauge.ts'
import { type Reading, reading } from './reading.ts'

/** `good`: nothing to do; `advise`: talk about it; `bad`: at or past the limit; `unknown`. */
export type VerdictTone = 'good' | 'advise' | 'bad' | 'unknown'

/** What a comparison says, for the customer's display and the paper. */
export interface Verdict {
  readonly tone: VerdictTone
  /** What is left before the limit, in the comparison's unit; negative when past it. */
  readonly toLimit?: Reading
  readonly gauge?: Gauge
}

/**
 * Judges a measured part against its limit. Nothing measured or nothing to hold it to is `unknown`:
 * a photo alone never says that a part must go, for replacing sound parts is a punishable act.
 */
export function judgeComparison(comparison: Comparison): Verdict {
  const { measured, limit, newValue, worseWhen, part, unit } = comparison
  if (measured === undefined) return { tone: 'unknown' }
  const level = adviseLevelFor(part, unit, limit, newValue)
  const advise = level !== undefined && isOnGoodSide(level, comparison) ? level : undefined
  const gauge = computeGauge({ measured, limit, newValue, advise, worseWhen })
  const shown = gauge === undefined ? {} : { gauge }
  if (limit === undefined) return { tone: 'unknown', ...shown }

  const toLimit = reading(leftUntil(limit, measured, worseWhen))
  return { tone: toneOf(toLimit, advise, comparison), toLimit, ...shown }
}

function toneOf(
  toLimit: Reading,
  advise: Reading | undefined,
  { measured, worseWhen }: Comparison,
): VerdictTone {
  if (toLimit <= 0) return 'bad'
  if (advise === undefined || measured === undefined) return 'good'
  return leftUntil(advise, measured, worseWhen) <= 0 ? 'advise' : 'good'
}

function isOnGoodSide(level: Reading, { limit, worseWhen }: Comparison): boolean {
  return limit === undefined || leftUntil(limit, level, worseWhen) > 0
}

function leftUntil(level: Reading, value: Reading, worseWhen: Comparison['worseWhen']): number {
  return worseWhen === 'below' ? value - level : level - value
}

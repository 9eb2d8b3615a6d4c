import type { Comparison } from './comparison.ts'
import { type Reading, reading } from './reading.ts'

/** A scale to draw: `min` and `max` are readings, marks run from 0 (bad end) to 1 (good end). */
export interface Gauge {
  readonly min: Reading
  readonly max: Reading
  readonly measured: number
  readonly limit?: number
  readonly advise?: number
  readonly new?: number
}

interface Marks {
  readonly measured: Reading
  readonly limit: Reading | undefined
  readonly advise: Reading | undefined
  readonly newValue: Reading | undefined
  readonly worseWhen: Comparison['worseWhen']
}

/**
 * The scale of a comparison, or undefined when the readings span none. The limit stands in the
 * middle between new and the bad end, so that a small range (12.2 to 12.7 V) still shows; a part
 * that wears down to nothing (pads, tread) ends at zero.
 */
export function computeGauge(marks: Marks): Gauge | undefined {
  const { measured, limit, advise, newValue, worseWhen } = marks
  const isFalling = worseWhen === 'below'
  const given = [measured, limit, advise, newValue].filter((mark) => mark !== undefined)
  const good = isFalling ? Math.max(...given) : Math.min(...given)
  const bad = badEnd(good, marks)
  const min = isFalling ? Math.min(bad, ...given) : good
  const max = isFalling ? good : Math.max(bad, ...given)
  if (min === max) return undefined

  const place = (mark: Reading): number => (isFalling ? mark - min : max - mark) / (max - min)
  return {
    min: reading(min),
    max: reading(max),
    measured: place(measured),
    ...(limit === undefined ? {} : { limit: place(limit) }),
    ...(advise === undefined ? {} : { advise: place(advise) }),
    ...(newValue === undefined ? {} : { new: place(newValue) }),
  }
}

function badEnd(good: number, { limit, worseWhen, measured }: Marks): number {
  if (limit === undefined) return worseWhen === 'below' ? Math.min(0, measured) : measured
  const mirrored = limit - (good - limit)
  return worseWhen === 'below' && limit >= 0 ? Math.max(0, mirrored) : mirrored
}

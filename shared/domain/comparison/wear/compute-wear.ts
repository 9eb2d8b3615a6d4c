import type { Day } from '#shared/kernel/day.ts'
import type { Comparison } from '../comparison.ts'
import { type Reading, reading } from '../reading.ts'

/** A part measured at some mileage. */
export interface Measurement {
  readonly day: Day
  readonly km: number
  readonly value: Reading
  /** Not measured but known: the part was new then. */
  readonly isNew?: boolean
  /** The part came off at this visit: what is measured later is another one. */
  readonly isReplaced?: boolean
}

/** Why nothing is said of the wear. */
export type WearUnknown = 'one-measurement' | 'too-short' | 'no-wear'

export type Wear =
  | {
      readonly kind: 'unknown'
      readonly reason: WearUnknown
      readonly series: readonly Measurement[]
    }
  | {
      readonly kind: 'known'
      /** The measurements of the part that is on the car, by mileage. */
      readonly series: readonly Measurement[]
      /** Thousandths of the unit worn in 10 000 km, above zero, whichever way it wears. */
      readonly per10000: Reading
      /** Kilometres until the limit from the last measurement; 0 at or past it. */
      readonly leftKm?: number
      /** What a new part lasts at this rate, in kilometres. */
      readonly newLifeKm?: number
    }

export interface WearInput extends Pick<Comparison, 'worseWhen' | 'limit' | 'newValue'> {
  readonly measurements: readonly Measurement[]
}

/** Below this a difference is the gauge's, not the part's: a twentieth of its life. */
const NOISE_SHARE = 20
/** Too few kilometres multiply every error of measuring. */
const SHORTEST_KM = 2_000
const PER = 10_000
/** Kilometres are told in hundreds, and never more than there are. */
const STEP_KM = 100

/** How fast a part wears, from what was measured on this car; honest where that says nothing. */
export function computeWear(input: WearInput): Wear {
  const series = latestPart(input)
  const first = series[0]
  const last = series.at(-1)
  const unknown = (reason: WearUnknown): Wear => ({ kind: 'unknown', reason, series })
  if (first === undefined || last === undefined || series.length < 2) {
    return unknown('one-measurement')
  }
  if (last.km - first.km < SHORTEST_KM) return unknown('too-short')
  // Readings per kilometre in the direction of wear.
  const slope = slopeOf(series) * wearSign(input)
  if (slope * (last.km - first.km) <= noiseOf(input)) return unknown('no-wear')
  const { limit, newValue } = input
  const toKm = (from: Reading, to: Reading): number =>
    Math.max(0, Math.floor(((to - from) * wearSign(input)) / slope / STEP_KM) * STEP_KM)
  return {
    kind: 'known',
    series,
    per10000: reading(Math.max(1, Math.round(slope * PER))),
    ...(limit === undefined ? {} : { leftKm: toKm(last.value, limit) }),
    ...(limit === undefined || newValue === undefined ? {} : { newLifeKm: toKm(newValue, limit) }),
  }
}

/** +1 when wear makes the reading rise, −1 when it falls. */
const wearSign = ({ worseWhen }: Pick<Comparison, 'worseWhen'>): 1 | -1 =>
  worseWhen === 'above' ? 1 : -1

const noiseOf = ({ limit, newValue }: WearInput): number =>
  limit === undefined || newValue === undefined
    ? 0
    : Math.max(1, Math.abs(newValue - limit) / NOISE_SHARE)

/**
 * The measurements of the part on the car now. It is another part after it was replaced here, after
 * a reading better than the one before by more than measuring errs (replaced elsewhere), and
 * nothing is known of what was before the odometer went back.
 */
function latestPart(input: WearInput): readonly Measurement[] {
  const ordered = input.measurements.toSorted((a, b) => a.day.localeCompare(b.day) || a.km - b.km)
  let series: Measurement[] = []
  for (const one of ordered) {
    const before = series.at(-1)
    if (before !== undefined && isAnotherPart(before, one, input))
      series = startAfter(before, one, input)
    // Measured twice at one mileage: the later is the one that was meant.
    else if (before?.km === one.km) series = series.slice(0, -1)
    series.push(one)
  }
  return series
}

function isAnotherPart(before: Measurement, one: Measurement, input: WearInput): boolean {
  if (before.isReplaced || one.km < before.km) return true
  const better = (before.value - one.value) * wearSign(input)
  return better > noiseOf(input)
}

/** A part fitted here begins as new at that visit; of any other the beginning is not known. */
function startAfter(before: Measurement, one: Measurement, { newValue }: WearInput): Measurement[] {
  const isFittedHere = before.isReplaced && newValue !== undefined && one.km > before.km
  return isFittedHere ? [{ day: before.day, km: before.km, value: newValue, isNew: true }] : []
}

/** Least squares over all measurements: one that is a little off does not turn the line. */
function slopeOf(series: readonly Measurement[]): number {
  const meanKm = series.reduce((sum, { km }) => sum + km, 0) / series.length
  const meanValue = series.reduce((sum, { value }) => sum + value, 0) / series.length
  let product = 0
  let square = 0
  for (const { km, value } of series) {
    product += (km - meanKm) * (value - meanValue)
    square += (km - meanKm) ** 2
  }
  return square === 0 ? 0 : product / square
}

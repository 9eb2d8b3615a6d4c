import { adviseLevelFor } from '#shared/domain/comparison/advise-level.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import type { Gauge } from '#shared/domain/comparison/compute-gauge.ts'
import { findWheel } from '#shared/domain/comparison/find-wheel.ts'
import { judgeComparison, type Verdict } from '#shared/domain/comparison/judge-comparison.ts'
import { formatReading, type Reading, reading } from '#shared/domain/comparison/reading.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { GaugeView } from '#shared/ipc/views/counter-view.ts'

const WORDED_UNITS = ['mm', 'V', 'bar', 'kPa', 'Nm', 'A', '°C'] as const

/** A reading with its sign: `2.1 mm`, `−35 °C`, `1.5%`. */
export const formatMeasure = (value: Reading, unit: string | undefined): string =>
  unit === undefined || unit === '' || unit === '%'
    ? `${formatReading(value)}${unit ?? ''}`
    : `${formatReading(value)} ${unit}`

/** Where on the car, the four wheels in the reader's language; other words as they were typed. */
export const sayPosition = (say: Say, position: string | undefined): string => {
  const wheel = findWheel(position)
  return wheel === undefined ? (position ?? '') : say(`comparison.${wheel}`)
}

/** A reading as it is spoken: `0.1 毫米`. */
export const sayMeasure = (say: Say, value: Reading, unit: string | undefined): string => {
  const worded = WORDED_UNITS.find((known) => known.toLowerCase() === unit?.toLowerCase())
  return formatMeasure(value, worded === undefined ? unit : say(`showing.unit.${worded}`))
}

/** The verdict in plain words, as the customer reads it: 只剩 0.1 毫米就到限度. */
export const sayVerdict = (say: Say, { measured, unit }: Comparison, verdict: Verdict): string => {
  const { tone, toLimit } = verdict
  if (measured === undefined) return say('showing.verdictNotMeasured')
  if (toLimit === undefined) return say('showing.verdictNoLimit')
  if (toLimit === 0) return say('showing.verdictAtLimit')
  const left = sayMeasure(say, reading(Math.abs(toLimit)), unit)
  if (toLimit < 0) return say('showing.verdictPast', { left })
  return say(tone === 'good' ? 'showing.verdictGood' : 'showing.verdictLeft', { left })
}

/** The gauge with its words, or undefined when the readings span no scale. */
export const presentGauge = (
  say: Say,
  comparison: Comparison,
  otherSide?: Comparison,
): GaugeView | undefined => {
  const { gauge } = judgeComparison(comparison)
  const { measured, limit, newValue, unit, worseWhen, part } = comparison
  if (gauge === undefined || measured === undefined) return undefined
  const [bad, good] = worseWhen === 'below' ? [gauge.min, gauge.max] : [gauge.max, gauge.min]
  const advise = adviseLevelFor(part, unit, limit, newValue)
  const other = placeOther(gauge, comparison, otherSide)
  const show = (value: Reading): string => formatMeasure(value, unit)
  return {
    measured: show(measured),
    measuredAt: gauge.measured,
    badEnd: show(bad),
    goodEnd: show(good),
    ...(gauge.limit === undefined || limit === undefined
      ? {}
      : { limit: { label: say('showing.gaugeLimit', { value: show(limit) }), at: gauge.limit } }),
    ...(gauge.advise === undefined || advise === undefined
      ? {}
      : {
          advise: { label: say('showing.gaugeAdvise', { value: show(advise) }), at: gauge.advise },
        }),
    ...(gauge.new === undefined || newValue === undefined
      ? {}
      : { newValue: { label: say('showing.gaugeNew', { value: show(newValue) }), at: gauge.new } }),
    ...(other === undefined || otherSide?.measured === undefined
      ? {}
      : {
          otherSide: {
            label: `${sayPosition(say, otherSide.position)} ${show(otherSide.measured)}`.trim(),
            at: other,
          },
        }),
  }
}

/** Where the other side's reading stands on this side's scale, held at its ends. */
const placeOther = (
  { min, max }: Gauge,
  { unit, worseWhen }: Comparison,
  otherSide: Comparison | undefined,
): number | undefined => {
  const measured = otherSide?.measured
  if (measured === undefined || otherSide?.unit !== unit) return undefined
  const place = worseWhen === 'below' ? measured - min : max - measured
  return Math.max(0, Math.min(1, place / (max - min)))
}

/** The same part on the other side: 右前 2.6 mm，左右相差 0.5 毫米; undefined without a reading. */
export const sayOtherSide = (
  say: Say,
  { measured, unit }: Comparison,
  otherSide: Comparison | undefined,
): string | undefined => {
  if (measured === undefined || otherSide?.measured === undefined) return undefined
  if (otherSide.unit !== unit) return undefined
  const words = {
    position: sayPosition(say, otherSide.position),
    value: formatMeasure(otherSide.measured, unit),
  }
  const difference = Math.abs(otherSide.measured - measured)
  if (difference === 0) return say('wear.otherSideSame', words)
  return say('wear.otherSide', { ...words, difference: sayMeasure(say, reading(difference), unit) })
}

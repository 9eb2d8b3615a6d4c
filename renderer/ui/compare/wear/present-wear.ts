import { formatMeasure, sayMeasure } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { type Reading, reading } from '#shared/domain/comparison/reading.ts'
import { computeWear, type Wear } from '#shared/domain/comparison/wear/compute-wear.ts'
import { listMeasurements } from '#shared/domain/comparison/wear/list-measurements.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { WearView } from '#shared/ipc/views/wear-view.ts'

/** The wear of a comparison's part, from the visits of its car. */
export const wearOf = (comparison: Comparison, visit: Visit, history: readonly Visit[]): Wear =>
  computeWear({ ...comparison, measurements: listMeasurements(comparison, visit, history) })

/** 58213 as 58,213. */
const formatKm = (km: number): string => String(km).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** How far the chart looks ahead, in times of what was driven between the measurements. */
const LOOK_AHEAD = 1.2
/** Nobody plans further; and no measurement carries as far. */
const FAR_KM = 100_000
const MOST_POINTS = 20

/** The wear with its words, ready to be drawn; undefined while it is not known. */
export const presentWear = (say: Say, comparison: Comparison, wear: Wear): WearView | undefined => {
  const { limit, unit, worseWhen } = comparison
  if (wear.kind === 'unknown') return undefined
  const { per10000, leftKm } = wear
  const series = wear.series.slice(-MOST_POINTS)
  const [first] = series
  const last = series.at(-1)
  if (first === undefined || last === undefined) return undefined
  const driven = last.km - first.km
  const ahead = Math.min(leftKm ?? Number.POSITIVE_INFINITY, Math.round(driven * LOOK_AHEAD))
  const worn = worseWhen === 'below' ? -1 : 1
  const end = last.value + (worn * per10000 * ahead) / 10_000
  const values = [...series.map(({ value }) => value), end, ...(limit === undefined ? [] : [limit])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const place = (value: number): number => {
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return worseWhen === 'below' ? share : 1 - share
  }
  return {
    points: series.map(({ km, value, isNew }) => ({
      x: (km - first.km) / (driven + ahead),
      y: place(value),
      value: formatMeasure(value, unit),
      km: `${formatKm(km)} km`,
      isNew: isNew === true,
    })),
    goesOnTo: { x: 1, y: place(end) },
    ...(limit === undefined
      ? {}
      : {
          limit: {
            y: place(limit),
            label: say('showing.gaugeLimit', { value: formatMeasure(limit, unit) }),
          },
        }),
    ...(leftKm === undefined || leftKm === 0 || leftKm > ahead
      ? {}
      : { reach: say('wear.reach', { km: formatKm(Math.floor((last.km + leftKm) / 100) * 100) }) }),
    // Pads wear away; water in brake fluid rises.
    rate: say(worseWhen === 'below' ? 'wear.rate' : 'wear.rateUp', {
      wear: sayMeasure(say, roundRate(per10000), unit),
    }),
    ...sayLeft(say, wear),
    assumption: say('wear.assumption', {
      day: first.day,
      km: formatKm(first.km),
      count: series.length,
    }),
  }
}

/** No more digits than the measuring carries: 1.132 mm is 1.1. */
const roundRate = (rate: Reading): Reading => {
  const step = rate >= 1_000 ? 100 : rate >= 100 ? 10 : 1
  return reading(Math.round(rate / step) * step)
}

const sayLeft = (
  say: Say,
  { leftKm, newLifeKm }: Extract<Wear, { kind: 'known' }>,
): Pick<WearView, 'left'> => {
  if (leftKm === undefined) return {}
  // At the limit what counts is how long the new one lasts.
  if (leftKm === 0) {
    if (newLifeKm === undefined || newLifeKm === 0) return {}
    return { left: say('wear.newLife', { km: formatKm(Math.min(newLifeKm, FAR_KM)) }) }
  }
  return { left: leftKm > FAR_KM ? say('wear.far') : say('wear.left', { km: formatKm(leftKm) }) }
}

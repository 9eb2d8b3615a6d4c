import type { GaugeView } from '#shared/ipc/views/counter-view.ts'

export interface GaugeZone {
  readonly tone: 'bad' | 'advise' | 'good' | 'unknown'
  readonly from: number
  readonly to: number
}

/**
 * The coloured stretches of the track, bad end first: red up to the limit, amber up to where
 * replacement is advised, green beyond. Without marks nothing is judged.
 */
export const computeGaugeZones = ({
  limit,
  advise,
}: Pick<GaugeView, 'limit' | 'advise'>): readonly GaugeZone[] => {
  if (limit === undefined && advise === undefined) return [{ tone: 'unknown', from: 0, to: 1 }]
  const bad = limit?.at ?? 0
  const amber = Math.max(bad, advise?.at ?? bad)
  const zones: readonly GaugeZone[] = [
    { tone: 'bad', from: 0, to: bad },
    { tone: 'advise', from: bad, to: amber },
    { tone: 'good', from: amber, to: 1 },
  ]
  return zones.filter((zone) => zone.to > zone.from)
}

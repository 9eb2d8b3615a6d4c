import { describe, expect, it } from 'vitest'
import { computeGaugeZones } from '#renderer/ui/compare/gauge-zones.ts'

describe('colours of the track', () => {
  it('run from red up to the limit, over amber, to green', () => {
    expect(
      computeGaugeZones({ limit: { label: '限度 2', at: 0.2 }, advise: { label: '3', at: 0.3 } }),
    ).toEqual([
      { tone: 'bad', from: 0, to: 0.2 },
      { tone: 'advise', from: 0.2, to: 0.3 },
      { tone: 'good', from: 0.3, to: 1 },
    ])
  })

  it('have no amber where nothing is advised before the limit', () => {
    const tones = computeGaugeZones({ limit: { label: '限度 1.6', at: 0.2 } }).map((z) => z.tone)
    expect(tones).toEqual(['bad', 'good'])
  })

  it('judge nothing without marks', () => {
    expect(computeGaugeZones({})).toEqual([{ tone: 'unknown', from: 0, to: 1 }])
  })
})

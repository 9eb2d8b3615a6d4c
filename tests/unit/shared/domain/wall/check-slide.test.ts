import { describe, expect, it } from 'vitest'
import { checkSlide, type UncheckedSlide } from '#shared/domain/wall/check-slide.ts'
import { KNOWN_CONSUMPTION } from '#shared/domain/wall/known-consumption.ts'
import type { CostCar } from '#shared/domain/wall/running-cost.ts'
import { day } from '#shared/kernel/day.ts'
import { promiseDraft } from './wall-samples.ts'

const [first] = KNOWN_CONSUMPTION
const anyCar = first as CostCar

describe('a slide that cannot be played is refused by name', () => {
  it.each<[code: string, changes: Partial<UncheckedSlide>]>([
    ['slide.seconds', { seconds: 4 }],
    ['slide.seconds', { seconds: 181 }],
    ['slide.seconds', { seconds: 7.5 }],
    ['slide.no-screen', { screens: [] }],
    ['slide.no-weekday', { times: { weekdays: [] } }],
    ['slide.not-a-time', { times: { from: '9:00' } }],
    ['slide.not-a-time', { times: { until: '24:00' } }],
    ['slide.day-order', { times: { fromDay: day('2026-12-02'), untilDay: day('2026-12-01') } }],
    ['slide.no-prices', { content: { kind: 'prices', jobIds: [] } }],
    ['slide.too-many-prices', { content: { kind: 'prices', jobIds: [...'123456789'] } }],
    ['slide.no-points', { content: { kind: 'promise', points: ['  ', ''] } }],
    ['slide.too-many-points', { content: { kind: 'promise', points: [...'123456'] } }],
    ['slide.no-picture', { content: { kind: 'picture', caption: '' } }],
    ['slide.no-video', { content: { kind: 'video', caption: '' } }],
    [
      'slide.no-part',
      { content: { kind: 'craft', comparison: { part: ' ', worseWhen: 'below' } } },
    ],
    [
      'slide.no-photos',
      { content: { kind: 'craft', comparison: { part: '摩擦片', worseWhen: 'below' } } },
    ],
    ['slide.no-cars', { content: { kind: 'running-cost', cars: [], kmPerYear: 15_000 } }],
    [
      'slide.too-many-cars',
      { content: { kind: 'running-cost', cars: Array(6).fill(anyCar), kmPerYear: 15_000 } },
    ],
    ['slide.km-per-year', { content: { kind: 'running-cost', cars: [anyCar], kmPerYear: 0 } }],
    [
      'slide.no-consumption',
      {
        content: {
          kind: 'running-cost',
          cars: [{ ...anyCar, energy: 'plug-in-hybrid', wattHours: 0 }],
          kmPerYear: 15_000,
        },
      },
    ],
  ])('%s', (code, changes) => {
    expect(checkSlide({ ...promiseDraft, ...changes })).toMatchObject({ ok: false, code })
  })
})

describe('a slide that can be played', () => {
  it('is kept without blank lines', () => {
    const content = { kind: 'promise', points: [' 报价透明 ', '', '旧件可看'] } as const
    expect(checkSlide({ ...promiseDraft, title: ' 我们的承诺 ', content })).toMatchObject({
      ok: true,
      value: { title: '我们的承诺', content: { points: ['报价透明', '旧件可看'] } },
    })
  })

  it('needs no battery figure where there is no plug, and no tank where there is none', () => {
    for (const car of KNOWN_CONSUMPTION) {
      const content = { kind: 'running-cost', cars: [car], kmPerYear: 15_000 } as const
      expect(checkSlide({ ...promiseDraft, content })).toMatchObject({ ok: true })
    }
  })
})

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { presentWear, wearOf } from '#renderer/ui/compare/wear/present-wear.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { en } from '#shared/i18n/en/index.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { wear as wearSchema } from '#shared/ipc/views/wear-view.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'

const pads = (mm: number, more: Partial<Comparison> = {}): Comparison =>
  aComparison({
    part: '前制动摩擦片',
    position: '左前',
    unit: 'mm',
    worseWhen: 'below',
    newValue: readingOf(11),
    limit: readingOf(2),
    measured: readingOf(mm),
    ...more,
  })

const visitOn = (on: string, km: number, comparison: Comparison): Visit => {
  const visit = aVisit({
    day: day(on),
    arrivedAt: `${on}T01:00:00.000Z` as Instant,
    comparisons: [comparison],
  })
  return { ...visit, intake: { ...visit.intake, mileageKm: km } }
}

const told = (before: Comparison, now: Comparison, catalogue: typeof zhCN | typeof en = zhCN) => {
  const earlier = visitOn('2025-11-02', 38_213, before)
  const visit = visitOn('2026-11-20', 58_213, now)
  return presentWear(createSay(catalogue), now, wearOf(now, visit, [earlier, visit]))
}

describe('the wear of a part', () => {
  it('is told in plain words, with what it takes for granted', () => {
    const view = told(pads(4.4), pads(2.2))
    expect(view).toMatchObject({
      rate: '每万公里磨损 1.1 毫米',
      left: '照此约 1,800 公里后到限度',
      reach: '约 60,000 km',
      assumption: '按 2025-11-02（38,213 km）以来 2 次数据推算，用车习惯不变时成立',
    })
    expect(v.is(wearSchema, view)).toBe(true)
    expect(view?.points.map(({ value, km }) => `${km} ${value}`)).toEqual([
      '38,213 km 4.4 mm',
      '58,213 km 2.2 mm',
    ])
  })

  it('speaks of the new part once the old one is at its limit', () => {
    const view = told(pads(4.4), pads(1.8))
    expect(view?.left).toBe('照此新件约可用 69,200 公里')
    expect(view?.reach).toBeUndefined()
  })

  it('of brake fluid is a rise, drawn downwards all the same', () => {
    const fluid = (percent: number): Comparison =>
      pads(percent, {
        part: '制动液',
        unit: '%',
        worseWhen: 'above',
        newValue: readingOf(0.5),
        limit: readingOf(3),
      })
    const view = told(fluid(1.2), fluid(2.2))
    expect(view?.rate).toBe('每万公里上升 0.5%')
    const [first, last] = view?.points ?? []
    expect(first?.y).toBeGreaterThan(last?.y ?? 1)
    expect(v.is(wearSchema, view)).toBe(true)
  })

  it('promises no more than anybody plans for', () => {
    expect(told(pads(9.5), pads(9), en)?.left).toBe('At this rate more than 100,000 km to go')
  })

  it('is not told from one measurement', () => {
    const now = pads(2.1)
    const visit = visitOn('2026-11-20', 58_213, now)
    expect(presentWear(createSay(zhCN), now, wearOf(now, visit, [visit]))).toBeUndefined()
  })
})

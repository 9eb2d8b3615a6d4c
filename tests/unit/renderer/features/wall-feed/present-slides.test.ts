import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  presentSlide,
  presentSlides,
  type SlideSources,
} from '#renderer/features/wall-feed/present-slides.ts'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { buildDemoSlides } from '#shared/demo/demo-slides.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { SlideDraft } from '#shared/domain/wall/check-slide.ts'
import { SLIDE_KINDS } from '#shared/domain/wall/slide.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { slideView } from '#shared/ipc/views/slide-view.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'

const createdAt = '2026-11-27T01:00:00.000Z' as Instant
const photo = {
  hash: 'a'.repeat(64),
  size: 1000,
  mime: 'image/jpeg',
  width: 100,
  height: 60,
  thumbnail: 'data:,',
} as const
const photos = {
  'pad-worn': photo,
  'pad-new': photo,
  'tyre-worn': photo,
  'tyre-new': photo,
  'winter-road': photo,
}
const video = { hash: 'b'.repeat(64), size: 1000, mime: 'video/webm', seconds: 10 } as const
const usual = { title: '', seconds: 10, times: {}, screens: ['wall'], isOn: true } as const

let sources: SlideSources
beforeAll(async () => {
  const say = createSay(await loadCatalogue('zh-CN'))
  sources = { say, shop: DEMO_SHOP, jobs: listStandardJobs('zh-CN') }
})
const present = (content: SlideDraft['content'], changes: Partial<SlideSources> = {}) =>
  presentSlide({ ...usual, content }, 'k', { ...sources, ...changes })

describe('the demo wall', () => {
  it.each(DOCUMENT_LOCALES)('has every kind, worded by the contract, in %s', async (locale) => {
    const nextId = createUlidSource({ now: () => createdAt, random: () => 0.5 })
    const slides = buildDemoSlides({ nextId, createdAt, locale, photos, video })
    const say = createSay(await loadCatalogue(locale))
    const views = presentSlides(slides, { ...sources, say, jobs: listStandardJobs(locale) })
    expect(views.length).toBeGreaterThanOrEqual(8)
    expect([...new Set(views.map(({ kind }) => kind))].sort()).toEqual([...SLIDE_KINDS].sort())
    for (const view of views) expect(v.parse(slideView, view)).toEqual(view)
    expect(new Set(views.map(({ key }) => key)).size).toBe(views.length)
  })

  it('does without photos and video', () => {
    const nextId = createUlidSource({ now: () => createdAt, random: () => 0.5 })
    const slides = buildDemoSlides({ nextId, createdAt, locale: 'zh-CN', photos: {} })
    expect(presentSlides(slides, sources).length).toBeGreaterThanOrEqual(5)
  })
})

describe('prices', () => {
  const content = { kind: 'prices', jobIds: ['wheel-alignment', 'gone', 'oil-and-filter'] } as const

  it('are the price list’s of now, in the chosen order, without jobs that are gone', () => {
    const before = present(content)
    expect(before).toMatchObject({ kind: 'prices', rate: { value: '¥180.00' } })
    const dearer = present(content, { shop: { ...DEMO_SHOP, labourRate: ofMajor(200) } })
    if (before?.kind !== 'prices' || dearer?.kind !== 'prices') throw new Error('no prices')
    expect(before.lines.map(({ name }) => name)).toEqual(['四轮定位', '更换机油及机油滤清器'])
    expect(dearer.lines[0]?.value).not.toBe(before.lines[0]?.value)
  })

  it('are no slide when every job is gone', () => {
    expect(present({ kind: 'prices', jobIds: ['gone'] })).toBeUndefined()
  })
})

describe('warranty', () => {
  it('puts the longer of law and promise beside the legal minimum', () => {
    const shop = { ...DEMO_SHOP, warrantyPromise: { days: 60, km: 8000 } }
    expect(present({ kind: 'warranty' }, { shop })).toMatchObject({
      lines: [
        { legal: '100 天 / 20,000 公里', promise: '同法定最低', isMore: false },
        { legal: '30 天 / 5,000 公里', promise: '60 天 / 8,000 公里', isMore: true },
        { legal: '10 天 / 2,000 公里', promise: '60 天 / 8,000 公里', isMore: true },
      ],
    })
  })

  it('promises no more than the law where the shop promised nothing', () => {
    const { warrantyPromise: _, ...shop } = DEMO_SHOP
    const view = present({ kind: 'warranty' }, { shop })
    if (view?.kind !== 'warranty') throw new Error('no warranty')
    expect(view.lines.every(({ isMore }) => !isMore)).toBe(true)
  })
})

describe('the complaint line', () => {
  it('is no slide for a shop without a number', () => {
    const { complaintPhone: _, ...shop } = DEMO_SHOP
    expect(present({ kind: 'complaint' })).toMatchObject({ phone: '010-80712299' })
    expect(present({ kind: 'complaint' }, { shop })).toBeUndefined()
  })
})

describe('running cost', () => {
  it('says what it takes for granted', () => {
    const car = {
      make: '比亚迪',
      model: '秦',
      energy: 'plug-in-hybrid',
      millilitres: 4800,
      wattHours: 13_500,
    } as const
    const view = present({ kind: 'running-cost', cars: [car], kmPerYear: 15_000 })
    if (view?.kind !== 'running-cost') throw new Error('no costs')
    expect(view.cars[0]).toMatchObject({ detail: '插电混动 4.8 L · 13.5 kWh/100 km', energy: 3415 })
    expect(view.assumptions.join()).toMatch(/15,000 公里.*¥7\.80\/升.*50% 的里程用电.*仅供比较/)
  })
})

describe('an old part beside a new one', () => {
  const comparison = { part: '前制动摩擦片', worseWhen: 'below' } as const

  it('passes no verdict on what was not measured', () => {
    expect(present({ kind: 'craft', old: photo, fresh: photo, comparison })).toMatchObject({
      verdict: '',
      tone: 'unknown',
      source: '',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { presentIntakeInspection } from '#shared/documents/kinds/intake-inspection/present.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { definePaper } from '#shared/documents/registry.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { answersOf, type WalkAround } from '#shared/domain/walk-around/walk-around.ts'
import { WALK_TIERS, type WalkTier } from '#shared/domain/walk-around/walk-point.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

describe('the intake inspection', () => {
  it('keeps the customer’s own words, the interview and the car as it came', async () => {
    const { text } = await printPaper('intake-inspection', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '客户描述（原话）低速刹车时前面有金属摩擦声，早上第一次踩特别明显。顺便做个保养。',
      '开始时间大约两周前出现频率经常冷热状态冷车',
      '车速低速载荷空载载重都有路况铺装路',
      '燃油量3/8',
      '1后保险杠右侧约6cm划痕',
      '2右前轮划痕',
      '代管物品：ETC设备、儿童座椅',
      '进厂里程58,213km',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('reads the charge of an electric car and has no fuel gauge for it', async () => {
    const { text } = await printPaper('intake-inspection', 'electric-tyres')
    expect(text[0]).toContain('电量46%')
    expect(text[0]).not.toContain('燃油量')
    expect(text[0]).toContain('能源种类纯电动')
  })

  it('reads both for a plug-in hybrid', async () => {
    const { text } = await printPaper('intake-inspection', 'electric-tyres', {
      change: (input) => ({ ...input, vehicle: { ...input.vehicle, energy: 'plug-in-hybrid' } }),
    })
    expect(text[0]).toContain('燃油量')
    expect(text[0]).toContain('电量46%')
  })

  it('says that no damage was recorded, never that there was none', async () => {
    const { text } = await printPaper('intake-inspection', 'taipei-service')
    expect(text[0]).toContain('未登記損傷')
    expect(text[0]).toContain('保管物品：未登記')
  })

  it('numbers several marks on one panel apart', async () => {
    const { definition } = await printPaper('intake-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...visit,
        intake: {
          ...visit.intake,
          damage: [
            { panel: 'bonnet', kind: 'chip' },
            { panel: 'bonnet', kind: 'scratch' },
          ],
        },
      })),
    })
    const drawn = JSON.stringify(definition.content)
    const places = [...drawn.matchAll(/<text x=\\"([\d.]+)\\" y=\\"([\d.]+)\\"/g)]
    expect(places).toHaveLength(2)
    expect(places[0]?.[1]).not.toBe(places[1]?.[1])
  })

  it('leaves lines for the diagnosis while no work is proposed', async () => {
    const { text } = await printPaper('intake-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({ ...visit, jobs: [] })),
    })
    expect(text[0]).toContain('建议维修项目诊断情况费用估算须知')
  })
})

const INK = { path: 'M10 60C40 5 60 110 90 40C120 5 130 90 200 30', width: 220, height: 110 }

/** The smallest JPEG there is: one grey place. */
const PHOTO: Photo = {
  hash: 'a'.repeat(64),
  size: 1,
  mime: 'image/jpeg',
  width: 1,
  height: 1,
  thumbnail:
    'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
}

const walked = (tier: WalkTier, more: Partial<WalkAround> = {}) =>
  ofVisit((visit) => ({
    ...visit,
    intake: {
      ...visit.intake,
      walkAround: {
        tier,
        items: listWalkPoints(tier, { energy: 'petrol', kind: 'car' }).map((point, index) => ({
          key: point.key,
          answer: answersOf(point)[index % 4] ?? 'not-checked',
          ...(index % 9 === 1 ? { note: '右侧约3厘米' } : {}),
        })),
        lamps: ['engine', 'abs'],
        consents: { 'road-test': 'yes', wash: 'no' },
        ...more,
      },
    },
  }))

/** Boxes of the points as drawn: for each point the place that is ticked, or -1. */
const ticksOf = (content: unknown): readonly number[] => {
  const rows: number[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node) && node.length === 5 && node.slice(1).every(isBox)) {
      rows.push(node.slice(1).findIndex((box) => box.canvas.length > 1))
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(content)
  return rows
}
const isBox = (node: unknown): node is { canvas: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'canvas' in node

describe('the walk-around on the intake inspection', () => {
  it('that nobody has begun has empty boxes for every point, to tick by hand', async () => {
    const { text, definition } = await printPaper('intake-inspection', 'brake-pads')
    expect(text[0]).toContain('检查项目（标准27项）')
    expect(ticksOf(definition.content)).toEqual(Array.from({ length: 27 }, () => -1))
  })

  it('ticks one of four for each point, and what nobody looked at as not checked', async () => {
    const { definition } = await printPaper('intake-inspection', 'brake-pads', {
      change: walked('standard', { items: [{ key: 'paint', answer: 'faulty' }] }),
    })
    const ticks = ticksOf(definition.content)
    expect(ticks).toHaveLength(27)
    expect(ticks[0]).toBe(1)
    expect(ticks.slice(1).every((place) => place === 2)).toBe(true)
  })

  it('says what was noted, what was lit, what was asked; what was not asked stays open', async () => {
    const { text } = await printPaper('intake-inspection', 'brake-pads', {
      change: walked('express'),
    })
    expect(text[0]).toContain('检查说明前后保险杠：右侧约3厘米')
    expect(text[0]).toContain('有：发动机故障、ABS')
    for (const question of ['贵重物品提示', '同意试车', '洗车', '旧件带走']) {
      expect(text[0]).toContain(`${question}是否`)
    }
  })

  it('carries both names with their time, drawn where they were drawn', async () => {
    const { text, definition } = await printPaper('intake-inspection', 'brake-pads', {
      change: walked('express', {
        customerSignature: { ...INK, at: at('09:20') },
        staffSignature: { by: anId(), at: at('09:21') },
      }),
    })
    expect(JSON.stringify(definition.content)).toContain(INK.path)
    expect(text[0]).toContain('日期：2026-11-2009:20')
    expect(text[0]).toContain('服务顾问（已确认）')
    expect(text[0]).toContain('日期：2026-11-2009:21')
  })

  it('shows the photos of marks and points small, with what they show', async () => {
    const change = (input: PaperInput): PaperInput =>
      walked('express', { items: [{ key: 'wipers', answer: 'faulty', photo: PHOTO }] })(
        ofVisit((visit) => ({
          ...visit,
          intake: { ...visit.intake, damage: [{ panel: 'bonnet', kind: 'chip', photo: PHOTO }] },
        }))(input),
      )
    const { text } = await printPaper('intake-inspection', 'brake-pads', { change })
    expect(text[0]).toContain('1发动机盖雨刮片')
  })

  it.each(DOCUMENT_LOCALES)(
    'keeps 12 and 27 points to one A4 page, 60 to two: %s',
    async (locale) => {
      const pagesOf = async (tier: WalkTier): Promise<number> =>
        (await printPaper('intake-inspection', 'brake-pads', { locale, change: walked(tier) }))
          .pages
      expect(await pagesOf('express')).toBe(1)
      expect(await pagesOf('standard')).toBe(1)
      expect(await pagesOf('full')).toBe(2)
    },
  )

  it.each(
    formatsOf('intake-inspection').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('loses no point on $format in $locale', async ({ format, locale }) => {
    for (const tier of WALK_TIERS) {
      const paper = await printPaper('intake-inspection', 'brake-pads', {
        format,
        locale,
        change: walked(tier),
      })
      const all = paper.text.join('')
      const { walkAround } = paper.input.catalogue
      for (const { key } of listWalkPoints(tier, { energy: 'petrol', kind: 'car' })) {
        expect(all).toContain(walkAround[`point.${key}`].replaceAll(/\s/g, ''))
      }
    }
  })

  it('issued before there was a check list is still drawn from its data', async () => {
    const { input } = await printPaper('intake-inspection', 'brake-pads')
    const { points: _points, photos: _photos, ...before } = presentIntakeInspection(input)
    const { locale } = input
    expect(() => definePaper('intake-inspection', before, { locale })).not.toThrow()
  })
})

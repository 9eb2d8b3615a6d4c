import { describe, expect, it } from 'vitest'
import { lookOf, pointsOf } from '#shared/documents/paper-look.ts'
import { definePaper } from '#shared/documents/registry.ts'
import { formatsOf, PAPER_SIZES, type PaperFormat } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES, type PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

const SHEETS = ['a4', 'a5', 'continuous', 'continuous-half', 'continuous-third'] as const

const cases = SHEETS.flatMap((format) =>
  SAMPLE_KINDS.filter((kind) => formatsOf(kind).includes(format)).map((kind) => ({ kind, format })),
)

/** The size of a sheet in points, however the form lies on it. */
const sizeOf = (kind: PaperKind, format: Exclude<PaperFormat, 'label-80'>) => {
  const { width, height } = PAPER_SIZES[format]
  const size = [pointsOf(width), pointsOf(height)]
  return kind === 'certificate' ? size.toReversed() : size
}

import { SAMPLE_KINDS } from '#tests/support/papers/sample-papers.ts'

describe.each(cases)('the $kind on $format', ({ kind, format }) => {
  it.each(DOCUMENT_LOCALES)('is whole in %s, on sheets of that size', async (locale) => {
    const paper = await printPaper(kind, 'brake-pads', { locale, format })
    await expectWhole(paper)
    const [width = 0, height = 0] = sizeOf(kind, format)
    for (const page of await pdfPages(paper.bytes)) {
      expect(page.width).toBeCloseTo(width, 0)
      expect(page.height).toBeCloseTo(height, 0)
    }
    // Each sheet says what it belongs to.
    for (const page of paper.text) expect(page).toContain(paper.input.number)
  })
})

describe('a usual paper', () => {
  it.each([
    ['settlement', 'a5', 1],
    ['settlement', 'continuous', 1],
    ['settlement', 'continuous-half', 2],
    ['supplement', 'continuous-half', 2],
    // Three labelled copies, each on one sheet.
    ['repair-order', 'continuous', 3],
  ] as const)('keeps to few sheets: %s on %s', async (kind, format, pages) => {
    expect((await printPaper(kind, 'brake-pads', { format })).pages).toBe(pages)
  })
})

describe('a long paper on low sheets', () => {
  const longer = ofVisit((visit) => ({
    ...visit,
    jobs: Array.from({ length: 6 }, () => visit.jobs).flat(),
    intake: {
      ...visit.intake,
      statement: '低速刹车时前面有金属摩擦声，早上第一次踩特别明显。'.repeat(12),
    },
  }))

  it.each(['settlement', 'estimate', 'repair-order', 'supplement'] as const)(
    'flows over more of them with its heads again: %s',
    async (kind) => {
      for (const format of ['continuous-half', 'continuous-third', 'a5'] as const) {
        const paper = await printPaper(kind, 'brake-pads', { format, change: longer })
        await expectWhole(paper)
        expect(paper.pages).toBeGreaterThan(1)
      }
    },
  )

  it('repeats the head of the lines on each sheet', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', {
      format: 'continuous-third',
      change: longer,
    })
    expect(text.filter((page) => page.includes('材料名称编号/厂牌')).length).toBeGreaterThan(2)
  })

  it('drops no word of advice that is longer than a sheet', async () => {
    const advised = ofVisit((visit) => ({
      ...visit,
      jobs: visit.jobs.flatMap((job) =>
        job.approval.state === 'declined'
          ? Array.from({ length: 30 }, (_, index) => ({ ...job, name: `更换空调滤清器${index}号` }))
          : [job],
      ),
    }))
    const paper = await printPaper('settlement', 'brake-pads', {
      format: 'continuous-third',
      change: advised,
    })
    await expectWhole(paper)
    expect(JSON.stringify(paper.definition.content)).toContain('更换空调滤清器29号')
  })
})

describe('type', () => {
  it('shrinks with A5 and keeps its size on continuous paper', async () => {
    const small = await printPaper('settlement', 'brake-pads', { format: 'a5' })
    const wide = await printPaper('settlement', 'brake-pads', { format: 'continuous' })
    expect(small.definition.defaultStyle?.fontSize).toBeCloseTo(6.9, 1)
    expect(wide.definition.defaultStyle?.fontSize).toBe(8.5)
    expect(lookOf({ format: 'continuous' }).strip).toBeCloseTo(36, 0)
  })
})

it('a form is not squeezed onto a paper it has no layout for', () => {
  expect(() => definePaper('certificate', {}, { locale: 'zh-CN', format: 'a5' })).toThrow(
    /no layout/,
  )
})

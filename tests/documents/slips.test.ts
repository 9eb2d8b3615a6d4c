import { describe, expect, it } from 'vitest'
import { pointsOf } from '#shared/documents/paper-look.ts'
import { layoutKeyTag, presentKeyTag } from '#shared/documents/slips/key-tag.ts'
import { layoutTestPage } from '#shared/documents/slips/test-page.ts'
import { PAPER_FORMATS } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { pdfText, placedText } from '#tests/support/papers/pdf-text.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

const tagInput = async (locale: (typeof DOCUMENT_LOCALES)[number] = 'zh-CN') => ({
  ...(await samplePaper('brake-pads').input('repair-order', locale)),
})

describe('the key tag', () => {
  it('says which car, whose, until when, and under which number', async () => {
    const tag = presentKeyTag(await tagInput())
    expect(tag).toMatchObject({
      customer: '王先生/女士',
      number: 'RO-20261120-007',
      code: 'RO-20261120-007',
    })
    const { bytes } = unwrap(await renderInNode(layoutKeyTag(tag), { locale: 'zh-CN' }))
    const [text = ''] = await pdfText(bytes)
    expect(text).toContain('钥匙牌')
    expect(text).toContain('2026-11-2012:30')
    expect(text).toContain('RO-20261120-007')
    // The keys hang where everybody walks past.
    expect(text).not.toContain('王建国')
  })

  it.each(DOCUMENT_LOCALES)('is one label of 80 mm in %s, nothing outside it', async (locale) => {
    const tag = presentKeyTag(await tagInput(locale))
    const { bytes, pages } = unwrap(await renderInNode(layoutKeyTag(tag), { locale }))
    expect(pages).toBe(1)
    const [page] = await pdfPages(bytes)
    expect(page?.width).toBeCloseTo(pointsOf(800), 0)
    for (const { x, width } of (await placedText(bytes)).flat()) {
      expect(x + width).toBeLessThanOrEqual(page?.width ?? 0)
    }
  })

  it('keeps long plates, models and company names on their lines', async () => {
    const input = await tagInput()
    const tag = presentKeyTag({
      ...input,
      vehicle: {
        ...input.vehicle,
        plate: '粤Z12345港',
        model: 'Sprinter 519 CDI 长轴距高顶冷藏车厢',
      },
      customer: { ...input.customer, kind: 'company', name: '呼和浩特物流运输有限责任公司' },
    })
    expect(tag.customer).not.toContain('有限责任公司')
    const { bytes, pages } = unwrap(await renderInNode(layoutKeyTag(tag), { locale: 'zh-CN' }))
    expect(pages).toBe(1)
    const codeAt = pointsOf(800) - 9 - 74
    for (const { text, x, width, y } of (await placedText(bytes)).flat()) {
      if (x < codeAt - 4 && y > 0) expect(x + width, text).toBeLessThanOrEqual(codeAt)
    }
  })

  it('carries the plate for the scanner while there is no order', async () => {
    const input = await tagInput()
    const { number: _none, ...rest } = input.visit
    const tag = presentKeyTag({ ...input, visit: { ...rest, number: '' } as typeof input.visit })
    expect(tag.number).toBeUndefined()
    expect(tag.code).toBe(input.vehicle.plate)
  })
})

describe('the test page', () => {
  it.each(PAPER_FORMATS)('has its frame, scales and facts on one %s', async (format) => {
    const catalogue = await loadCatalogue('zh-CN')
    const page = layoutTestPage({
      format,
      offset: { x: 15, y: -20 },
      printer: 'Epson-LQ',
      catalogue,
    })
    const { bytes, pages } = unwrap(await renderInNode(page, { locale: 'zh-CN' }))
    expect(pages).toBe(1)
    const [text = ''] = await pdfText(bytes)
    expect(text).toContain('右1.5毫米，上2.0毫米')
    expect(text).toContain('Epson-LQ')
  })
})

import { describe, expect, it } from 'vitest'
import { unwrap } from '#shared/kernel/result.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { pdfLines, pdfText, placedText } from '#tests/support/papers/pdf-text.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { billOf, samplePaper } from '#tests/support/papers/sample-paper.ts'
import { findCjkFonts } from '#tests/support/papers/system-fonts.ts'

const LONG =
  '客户反映车辆在冷启动时，发动机有异响（约三十秒后消失），' +
  '经检查正时链条张紧器泄压，建议更换；“暂不更换”请在此签字确认。'

/** Margin, frame, padding, then 120 points of text. */
const CELL_END = 40 + 1 + 4 + 120

describe('long Chinese text', () => {
  it('wraps inside a cell and loses nothing', async () => {
    const paper = samplePaper([
      { table: { widths: [120, '*'], body: [[LONG, '备注']] }, layout: { frame: 1, columns: 1 } },
    ])
    const { bytes } = unwrap(await renderInNode(paper))
    const [pieces = []] = await placedText(bytes)
    const inCell = pieces.filter(({ x }) => x < CELL_END)
    expect(inCell.map(({ text }) => text).join('')).toBe(LONG)
    expect(Math.max(...inCell.map(({ x, width }) => x + width))).toBeLessThanOrEqual(CELL_END)
  })

  it.each([7, 8, 9, 10, 11, 12])(
    'begins no line with 。，）” at %i characters a line',
    async (count) => {
      const paper = samplePaper([{ columns: [{ text: LONG, width: count * 9 + 1 }] }])
      const { bytes } = unwrap(await renderInNode(paper))
      const lines = (await pdfLines(bytes)).flat()
      expect(lines.length).toBeGreaterThan(4)
      expect(lines.filter((line) => /^[，。；、）”]/.test(line))).toEqual([])
      expect(lines.filter((line) => /[（“]$/.test(line))).toEqual([])
    },
  )

  it('keeps a mark with the system-font character before it', async () => {
    const name = '张𠮷，'.repeat(12)
    const paper = samplePaper([{ columns: [{ text: name, width: 50 }] }])
    const { bytes } = unwrap(await renderInNode(paper, {}, findCjkFonts))
    const lines = (await pdfLines(bytes)).flat()
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => line.startsWith('，'))).toEqual([])
  })

  it('stays on one line where it must, across fonts too', async () => {
    const paper = samplePaper([{ columns: [{ text: '欧阳𠮷祥先生', width: 20, noWrap: true }] }])
    const { bytes } = unwrap(await renderInNode(paper, {}, findCjkFonts))
    expect((await pdfLines(bytes)).flat()).toEqual(['欧阳𠮷祥先生'])
  })
})

describe('pages', () => {
  it('are numbered in the footer and counted', async () => {
    const { bytes, pages } = unwrap(await renderInNode(billOf(90)))
    const text = await pdfText(bytes)
    expect(text.length).toBe(pages)
    expect(pages).toBeGreaterThan(2)
    text.forEach((page, index) => {
      expect(page).toContain(`第${index + 1}页，共${pages}页`)
    })
  })

  it('repeat the head of a table', async () => {
    const { bytes } = unwrap(await renderInNode(billOf(90)))
    for (const page of await pdfText(bytes)) expect(page).toContain('序号项目工时')
  })

  it('lie down when the paper is landscape', async () => {
    const paper = samplePaper([{ text: '合格证' }], { pageOrientation: 'landscape' })
    const { bytes } = unwrap(await renderInNode(paper))
    const [page] = await pdfPages(bytes)
    expect(Math.round(page?.width ?? 0)).toBe(842)
    expect(Math.round(page?.height ?? 0)).toBe(595)
  })

  it('say that a draft is one', async () => {
    const { bytes } = unwrap(await renderInNode({ ...billOf(2), watermark: '草稿' }))
    expect((await pdfText(bytes)).join('')).toContain('草稿')
  })
})

describe('copies', () => {
  const labels = ['第一联存根', '第二联托修方', 'Workshop']

  it('repeat the content, each with its label and its own page numbers', async () => {
    const single = unwrap(await renderInNode(billOf(50)))
    const { bytes, pages } = unwrap(await renderInNode({ ...billOf(50), copies: labels }))
    expect(pages).toBe(single.pages * labels.length)
    const text = await pdfText(bytes)
    text.forEach((page, index) => {
      expect(page).toContain(labels[Math.floor(index / single.pages)])
      expect(page).toContain(`第${(index % single.pages) + 1}页，共${single.pages}页`)
    })
  })

  it('have their label upright in the right margin, on the page', async () => {
    const { bytes } = unwrap(await renderInNode({ ...billOf(1), copies: ['存根'] }))
    const [pieces = []] = await placedText(bytes)
    const label = pieces.filter(({ text }) => text === '存' || text === '根')
    expect(label).toHaveLength(2)
    for (const { x, y } of label) {
      expect(x).toBeGreaterThan(595 - 40)
      expect(x).toBeLessThan(595 - 8)
      expect(y).toBeGreaterThan(380)
      expect(y).toBeLessThan(460)
    }
  })
})

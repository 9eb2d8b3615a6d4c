import { describe, expect, it } from 'vitest'
import type { FindFonts } from '#renderer/pdf/engine/choose-families.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, unwrap } from '#shared/kernel/result.ts'
import { pdfText } from '#tests/support/papers/pdf-text.ts'
import { createNodeEngine, renderInNode } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-paper.ts'
import { findCjkCollection, findCjkFonts } from '#tests/support/papers/system-fonts.ts'

const read = async (
  paper: ReturnType<typeof samplePaper>,
  findFonts?: FindFonts,
): Promise<string> => {
  const { bytes } = unwrap(await renderInNode(paper, {}, findFonts))
  return (await pdfText(bytes)).join('')
}

describe('characters our fonts lack', () => {
  it('come from a system font and stay in the text, as in 䶮, 𬱖 and 𠮷', async () => {
    const text = '送修人：李䶮、陈𬱖、張𠮷，電話13812345678'
    expect(await read(samplePaper([{ text }]), findCjkFonts)).toBe(text)
  })

  it('come from a whole collection too, where no face could be taken out', async () => {
    const engine = createNodeEngine()
    const drawn = unwrap(
      await engine.draw(
        samplePaper([{ text: '張𠮷' }]),
        { locale: 'zh-CN', images: {}, createdAt: '2026-11-22T02:00:00.000Z' as Instant },
        findCjkCollection,
      ),
    )
    expect((await pdfText(drawn.bytes)).join('')).toBe('張𠮷')
  })

  it('keep their place in bold text, tables, columns, lists and nested runs', async () => {
    const paper = samplePaper([
      { text: '张𠮷一', bold: true },
      { table: { body: [['李𠮷二', { text: ['王', { text: '𠮷三', bold: true }] }]] } },
      { columns: [{ text: '赵𠮷四' }, { stack: [{ text: '𠮷五' }] }] },
      { text: ['甲', { text: ['乙𠮷', { text: '丙' }], color: '#aa0000' }, '丁'] },
    ])
    expect(await read(paper, findCjkFonts)).toBe('张𠮷一李𠮷二王𠮷三赵𠮷四𠮷五甲乙𠮷丙丁')
  })

  it('are asked for one by one and only once', async () => {
    const asked: string[] = []
    const find: FindFonts = (characters) => {
      asked.push(characters)
      return findCjkFonts(characters)
    }
    const engine = createNodeEngine()
    const options = {
      locale: 'zh-CN',
      images: {},
      createdAt: '2026-11-22T02:00:00.000Z' as Instant,
    } as const
    unwrap(await engine.draw(samplePaper([{ text: '𠂤𠮷𠂤' }]), options, find))
    unwrap(await engine.draw(samplePaper([{ text: '𠮷𠂤' }]), options, find))
    expect(asked).toEqual(['𠂤', '𠮷'])
  })

  it('refuse the paper and are named when the system has none either', async () => {
    const refused = await renderInNode(samplePaper([{ text: '张𪚥与李𠔻，王五' }]))
    expect(refused).toEqual(fail('paper.missing-glyphs', { characters: '𪚥𠔻' }))
  })

  it('are missing when the font offered does not have them after all', async () => {
    // A private-use character: no font has it, whatever the answer claims.
    const refused = await renderInNode(samplePaper([{ text: '车\u{f0000}' }]), {}, findCjkFonts)
    expect(refused).toEqual(fail('paper.missing-glyphs', { characters: '\u{f0000}' }))
  })

  it('are missing when the font offered is no font', async () => {
    const refused = await renderInNode(samplePaper([{ text: '𪛖' }]), {}, async (covers) => ({
      fonts: [{ covers, postscriptName: 'Broken', bytes: new Uint8Array([1, 2, 3]) }],
      missing: '',
    }))
    expect(refused).toEqual(fail('paper.missing-glyphs', { characters: '𪛖' }))
  })

  it('are refused inside drawings, where fonts cannot change', async () => {
    const svg = '<svg width="40" height="20"><text y="12">右𪚥</text></svg>'
    const refused = await renderInNode(samplePaper([{ svg }]), {}, findCjkFonts)
    expect(refused).toEqual(fail('paper.missing-glyphs', { characters: '𪚥' }))
  })
})

describe('our own fonts', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)(
    'in %s draw 简 and 繁 without the system',
    async (locale) => {
      const text = '发动机维修与車輛煞車來令片，Brake pads ¥120'
      const { bytes } = unwrap(await renderInNode(samplePaper([{ text }]), { locale }))
      expect((await pdfText(bytes)).join('')).toBe(text.replace(/\s/g, ''))
    },
  )

  it('draw the text of drawings', async () => {
    const svg =
      '<svg width="80" height="20"><text y="12" font-weight="bold">左前门 A&amp;B</text></svg>'
    expect(await read(samplePaper([{ svg }]))).toBe('左前门A&B')
  })

  it('leave unseen signs out instead of refusing them', async () => {
    const text = '\u{feff}张\u{200b}三\u{0007}'
    expect(await read(samplePaper([{ text }]))).toBe('张三')
  })
})

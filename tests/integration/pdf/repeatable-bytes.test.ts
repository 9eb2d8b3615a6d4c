import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { pdfMetadata } from '#tests/support/papers/pdf-pages.ts'
import { pdfText } from '#tests/support/papers/pdf-text.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { billOf, samplePaper } from '#tests/support/papers/sample-paper.ts'
import { findCjkFonts } from '#tests/support/papers/system-fonts.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('a paper drawn again', () => {
  it('has the same bytes', async () => {
    const first = unwrap(await renderInNode(billOf(12)))
    const again = unwrap(await renderInNode(billOf(12)))
    expect(hashOf(again.bytes)).toBe(hashOf(first.bytes))
  })

  it('has the same bytes after papers with other characters and fonts', async () => {
    const first = unwrap(await renderInNode(samplePaper([{ text: '一二三' }])))
    // U+2F00 shares its shape with 一 and must not lend it its code.
    unwrap(await renderInNode(samplePaper([{ text: '⼀㐀𠮷' }]), {}, findCjkFonts))
    const again = unwrap(await renderInNode(samplePaper([{ text: '一二三' }])))
    expect(hashOf(again.bytes)).toBe(hashOf(first.bytes))
  })

  it('differs when it was issued at another instant', async () => {
    const first = unwrap(await renderInNode(billOf(1)))
    const later = unwrap(
      await renderInNode(billOf(1), { createdAt: '2026-11-22T03:00:00.000Z' as Instant }),
    )
    expect(hashOf(later.bytes)).not.toBe(hashOf(first.bytes))
  })

  it('leaves its definition as it was', async () => {
    const definition = billOf(3)
    const before = structuredClone(definition)
    unwrap(await renderInNode(definition))
    expect(definition).toEqual(before)
  })

  it('is not mixed up with one drawn at the same time', async () => {
    const texts = ['甲方存根', '乙方收执', '丙方备查']
    const drawn = await Promise.all(texts.map((text) => renderInNode(samplePaper([{ text }]))))
    const read = await Promise.all(drawn.map((paper) => pdfText(unwrap(paper).bytes)))
    expect(read.flat()).toEqual(texts)
  })
})

describe('the file', () => {
  it('says what it is, whose, when and in which language', async () => {
    const { bytes } = unwrap(await renderInNode(billOf(1), { locale: 'zh-TW' }))
    expect(await pdfMetadata(bytes)).toMatchObject({
      Title: '结算清单 JS-20261122-001',
      Author: '安平汽车维修',
      CreationDate: 'D:20261122020000Z',
      Language: 'zh-TW',
    })
  })

  it('embeds subsets: a bill of 40 lines stays under 60 kB', async () => {
    const { bytes } = unwrap(await renderInNode(billOf(40)))
    expect(bytes.length).toBeLessThan(60_000)
  })
})

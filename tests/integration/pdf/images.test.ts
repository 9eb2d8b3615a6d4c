import { describe, expect, it } from 'vitest'
import type { PaperNode } from '#shared/documents/nodes.ts'
import { fail, unwrap } from '#shared/kernel/result.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-paper.ts'

/** One red dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)
const HASH = 'a'.repeat(64)
const node: PaperNode = { image: HASH, width: 120 }

describe('photos', () => {
  it('are placed by their hash', async () => {
    const paper = samplePaper([node, node], { images: [HASH] })
    const { bytes } = unwrap(await renderInNode(paper, { images: { [HASH]: PNG } }))
    const file = Buffer.from(bytes).toString('latin1')
    // Drawn twice, kept once.
    expect(file.match(/\/Subtype \/Image/g)).toHaveLength(1)
  })

  it('that are no picture refuse the paper and are named', async () => {
    const paper = samplePaper([node], { images: [HASH] })
    const images = { [HASH]: new TextEncoder().encode('<html>') }
    expect(await renderInNode(paper, { images })).toEqual(fail('paper.bad-image', { hash: HASH }))
  })

  it('that are absent refuse the paper and are named', async () => {
    const paper = samplePaper([node], { images: [HASH] })
    expect(await renderInNode(paper)).toEqual(fail('paper.bad-image', { hash: HASH }))
  })
})

describe('a definition that reaches out', () => {
  it.each([
    'https://example.com/a.png',
    'http://127.0.0.1/a.png',
    '/etc/hostname',
    'file:///etc/hostname',
  ])('to %s is refused', async (image) => {
    await expect(renderInNode(samplePaper([{ image, width: 10 }]))).rejects.toThrow(/denied/)
  })
})

import { describe, expect, it } from 'vitest'
import { definePaper, paperKinds, presentPaper } from '#shared/documents/registry.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { placedText } from '#tests/support/papers/pdf-text.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'
import { SAMPLE_NAMES } from '#tests/support/papers/read-visit-file.ts'
import { SAMPLE_KINDS, samplePaper } from '#tests/support/papers/sample-papers.ts'

// A signature box may touch the edge of the text, a rounding of the font's own widths as well.
const SLACK = 1.5

describe.each(SAMPLE_KINDS)('the paper %s', (kind) => {
  it.each(DOCUMENT_LOCALES)('is drawn whole in %s for every sample visit', async (locale) => {
    for (const name of SAMPLE_NAMES) {
      const { bytes, text, input, definition } = await printPaper(kind, name, { locale })
      const pages = await pdfPages(bytes)
      const all = text.join('')
      expect(all, name).not.toMatch(/undefined|NaN|null|\[object|[{}]/)
      expect(all, name).toContain(input.number)
      expect(definition.metadata.title).toContain(input.number)

      const [, , right, bottom] = definition.pageMargins
      for (const [index, pieces] of (await placedText(bytes)).entries()) {
        const page = pages[index] ?? { width: 0, height: 0 }
        // Between a drawing's own text and the next the reader puts a space as wide as the gap.
        const written = pieces.filter((piece) => piece.text.trim() !== '')
        const body = written.filter((piece) => piece.y < page.height - bottom)
        for (const { text: piece, x, width } of body) {
          // The copy's label stands in the right margin on purpose.
          const isLabel = x > page.width - right
          expect(isLabel || x + width <= page.width - right + SLACK, `${name}: ${piece}`).toBe(true)
        }
      }
    }
  })

  it('is presented as plain data that survives being kept', async () => {
    for (const name of SAMPLE_NAMES) {
      const input = await samplePaper(name).input(kind)
      const data = presentPaper(kind, input)
      expect(JSON.parse(JSON.stringify(data))).toEqual(data)
      const kept: unknown = JSON.parse(JSON.stringify(data))
      const options = { locale: input.locale }
      expect(definePaper(kind, kept, options)).toEqual(definePaper(kind, data, options))
    }
  })

  it('is marked as a draft while it has no number', async () => {
    const { number } = await samplePaper('brake-pads').input(kind)
    const { definition, text } = await printPaper(kind, 'brake-pads', {
      change: (input) => ({
        ...input,
        number: '',
        numbers: {},
        visit: { ...input.visit, number: '' },
      }),
    })
    expect(definition.watermark).toBe('草稿')
    expect(text.join('')).not.toContain(`${number}`)
  })

  it('has a layout version', () => {
    expect(paperKinds[kind].layoutVersion).toBe(1)
  })
})

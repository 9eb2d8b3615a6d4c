import { describe, expect, it } from 'vitest'
import { definePaper, paperKinds, presentPaper } from '#shared/documents/registry.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'
import { SAMPLE_NAMES } from '#tests/support/papers/read-visit-file.ts'
import { SAMPLE_KINDS, samplePaper } from '#tests/support/papers/sample-papers.ts'

describe.each(SAMPLE_KINDS)('the paper %s', (kind) => {
  it.each(DOCUMENT_LOCALES)('is drawn whole in %s for every sample visit', async (locale) => {
    for (const name of SAMPLE_NAMES) {
      const paper = await printPaper(kind, name, { locale })
      const all = paper.text.join('')
      expect(all, name).not.toMatch(/undefined|NaN|null|\[object|[{}]/)
      expect(all, name).toContain(paper.input.number)
      expect(paper.definition.metadata.title).toContain(paper.input.number)
      await expectWhole(paper)
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

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inCalls } from '#renderer/features/export/export-writer.ts'
import { listPhotos } from '#renderer/features/export/list-photos.ts'

it('parts go in calls of bearable size, in their order, no character halved', () => {
  const anyPart = fc.record({
    file: fc.constantFrom('a.json', 'b.csv'),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
  })
  fc.assert(
    fc.property(
      fc.array(anyPart, { maxLength: 12 }),
      fc.integer({ min: 2, max: 30 }),
      (parts, most) => {
        const calls = inCalls(parts, most)
        for (const file of ['a.json', 'b.csv']) {
          const joined = (list: readonly { file: string; text: string }[]): string =>
            list.flatMap((part) => (part.file === file ? [part.text] : [])).join('')
          expect(joined(calls.flat())).toBe(joined(parts))
        }
        for (const call of calls) {
          expect(call.reduce((size, { text }) => size + text.length, 0)).toBeLessThanOrEqual(most)
          for (const { text } of call) expect(text).not.toMatch(/\p{Surrogate}/u)
        }
      },
    ),
  )
})

it('a file without text is made all the same', () => {
  expect(inCalls([{ file: 'journal.jsonl', text: '' }])).toEqual([
    [{ file: 'journal.jsonl', text: '' }],
  ])
})

it('photos and videos are found wherever a record names them; hashes of texts are none', () => {
  const photo = { hash: 'a'.repeat(64), mime: 'image/jpeg', size: 1 }
  const video = { hash: 'b'.repeat(64), mime: 'video/mp4' }
  const record = {
    intake: { damage: [{ photo }, { photo }] },
    content: { video },
    signature: { shown: { hash: 'c'.repeat(64) } },
  }
  expect([...listPhotos(record)].sort()).toEqual(['a'.repeat(64), 'b'.repeat(64)])
})

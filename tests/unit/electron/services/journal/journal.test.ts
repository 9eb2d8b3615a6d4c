import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  entryText,
  type JournalFolder,
  openJournalFolder,
} from '../../../../support/journal/open-journal-folder.ts'

let place: JournalFolder
beforeEach(async () => {
  place = await openJournalFolder()
})
afterEach(() => place.remove())

const seqsOf = (texts: readonly string[]) =>
  texts.map((text) => (JSON.parse(text) as { seq: number }).seq)
const FILE = '0000000001-2026-11-27.jsonl'

describe('an entry that is acknowledged', () => {
  it('is a line with the hash of everything before it', async () => {
    await place.append(place.start(), 1, 2)
    const hash = (before: string, text: string) =>
      createHash('sha256')
        .update(before + text)
        .digest('hex')
    const first = hash('0'.repeat(64), entryText(1))
    const second = hash(first, entryText(2))
    expect(await place.text(FILE)).toBe(`${first} ${entryText(1)}\n${second} ${entryText(2)}\n`)
  })

  it('is there after the next start, and the chain goes on', async () => {
    await place.append(place.start(), 1, 2)
    const journal = place.start()
    expect(await journal.state()).toMatchObject({ firstSeq: 1, lastSeq: 2 })
    await place.append(journal, 3)
    expect(await journal.verify()).toMatchObject({ files: 1, entries: 3 })
    expect(seqsOf((await journal.read({ afterSeq: 1, limit: 10 })).texts)).toEqual([2, 3])
  })

  it('is taken only in its turn', async () => {
    const journal = place.start()
    await place.append(journal, 5, 6)
    for (const seq of [6, 8, 1]) {
      const refused = await journal.append({ seq, text: entryText(seq) })
      expect(refused).toEqual({ ok: false, code: 'save.out-of-step', detail: { lastSeq: 6 } })
    }
    expect(await journal.verify()).toMatchObject({ entries: 2 })
  })

  it('says its own number and no other', async () => {
    const refused = await place.start().append({ seq: 2, text: entryText(1) })
    expect(refused).toMatchObject({ code: 'save.out-of-step' })
  })

  it('goes to disk together with those that came meanwhile, in order', async () => {
    const journal = place.start()
    const outcomes = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        journal.append({ seq: index + 1, text: entryText(index + 1) }),
      ),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await journal.verify()).toMatchObject({ entries: 1000, files: 1 })
    expect(await place.start().state()).toMatchObject({ lastSeq: 1000 })
  })
})

describe('the files', () => {
  it('are one for each day', async () => {
    const journal = place.start()
    await place.append(journal, 1, 2)
    place.clock = new Date('2026-11-28T00:10:00Z')
    await place.append(journal, 3)
    expect(await place.files()).toEqual([FILE, '0000000003-2026-11-28.jsonl'])
    expect(await place.start().verify()).toMatchObject({ files: 2, entries: 3 })
  })

  it('keep their order when the clock is set back', async () => {
    const journal = place.start()
    await place.append(journal, 1)
    place.clock = new Date('2019-01-01T00:00:00Z')
    await place.append(journal, 2)
    place.clock = new Date('2026-11-27T10:00:00Z')
    await place.append(journal, 3, 4)
    const later = place.start()
    expect(await later.verify()).toMatchObject({ files: 3, entries: 4 })
    expect(seqsOf((await later.read({ afterSeq: 0, limit: 10 })).texts)).toEqual([1, 2, 3, 4])
    await place.append(later, 5)
    expect(await later.state()).toMatchObject({ lastSeq: 5 })
  })

  it('are set aside when a new chain begins, and nothing of them is lost', async () => {
    const journal = place.start()
    await place.append(journal, 1, 2)
    const before = await place.text(FILE)
    const begun = await journal.beginAnew('demo-cleared')
    expect(begun).toMatchObject({ ok: true })
    expect(await journal.state()).toEqual({ firstSeq: 0, lastSeq: 0, lastId: '', head: '' })
    const kept = begun.ok ? begun.value.folder : ''
    const aside = join(place.profile, 'set-aside', kept, 'journal', FILE)
    expect(await readFile(aside, 'utf8')).toBe(before)
    await place.append(journal, 3)
    expect(await journal.verify()).toMatchObject({ entries: 1, files: 1 })
  })

  it('of two chains begun in one moment lie apart', async () => {
    const journal = place.start()
    await place.append(journal, 1)
    await journal.beginAnew('demo-cleared')
    await place.append(journal, 1)
    await journal.beginAnew('demo-cleared')
    expect(await readdir(join(place.profile, 'set-aside'))).toHaveLength(2)
  })

  it('that are not there need none to be set aside', async () => {
    expect(await place.start().beginAnew('demo-cleared')).toEqual({
      ok: true,
      value: { folder: '' },
    })
  })
})

describe('reading', () => {
  it('gives every entry once, however it is divided', async () => {
    const journal = place.start()
    await place.append(journal, ...Array.from({ length: 25 }, (_, index) => index + 4))
    place.clock = new Date('2026-11-28T09:00:00Z')
    await place.append(journal, 29, 30, 31)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 31 }),
        fc.integer({ min: 1, max: 9 }),
        async (afterSeq, limit) => {
          const seqs: number[] = []
          let last = afterSeq
          for (;;) {
            const { texts } = await journal.read({ afterSeq: last, limit })
            if (texts.length === 0) break
            seqs.push(...seqsOf(texts))
            last = seqs.at(-1) ?? 0
          }
          expect(seqs).toEqual(
            Array.from({ length: 28 }, (_, index) => index + 4).filter((seq) => seq > afterSeq),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('gives about four megabytes at a time', async () => {
    const journal = place.start()
    for (const seq of [1, 2, 3]) await journal.append({ seq, text: entryText(seq, 3_000_000) })
    expect(seqsOf((await journal.read({ afterSeq: 0, limit: 10 })).texts)).toEqual([1, 2])
    expect(seqsOf((await journal.read({ afterSeq: 2, limit: 10 })).texts)).toEqual([3])
  })
})

describe('the last entry taken back', () => {
  it('is gone, and its number is free again', async () => {
    const journal = place.start()
    await place.append(journal, 1, 2)
    const before = await place.text(FILE)
    await place.append(journal, 3)
    expect(await journal.takeBack(3)).toEqual({ ok: true, value: null })
    expect(await place.text(FILE)).toBe(before)
    await place.append(journal, 3, 4)
    expect(await place.start().verify()).toMatchObject({ entries: 4 })
  })

  it('takes its file with it where it was the first of a day', async () => {
    const journal = place.start()
    await place.append(journal, 1)
    place.clock = new Date('2026-11-28T09:00:00Z')
    await place.append(journal, 2)
    await journal.takeBack(2)
    expect(await place.files()).toEqual([FILE])
    expect(await journal.state()).toMatchObject({ lastSeq: 1 })
    await place.append(journal, 2)
    expect(await journal.verify()).toMatchObject({ entries: 2, files: 2 })
  })

  it('may be the only one', async () => {
    const journal = place.start()
    await place.append(journal, 7)
    await journal.takeBack(7)
    expect(await journal.state()).toMatchObject({ firstSeq: 0, lastSeq: 0, head: '' })
  })

  it('is the last one and no other', async () => {
    const journal = place.start()
    expect(await journal.takeBack(1)).toEqual({ ok: false, code: 'journal.not-last' })
    await place.append(journal, 1, 2)
    expect(await journal.takeBack(1)).toEqual({ ok: false, code: 'journal.not-last' })
    expect(await journal.verify()).toMatchObject({ entries: 2 })
  })
})

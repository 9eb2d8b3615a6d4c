import { chmod, readdir, readFile, rm, truncate } from 'node:fs/promises'
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

const FILE = '0000000001-2026-11-27.jsonl'
const SECOND = '0000000004-2026-11-28.jsonl'
const NEWLINE = 0x0a

const seqsOf = (texts: readonly string[]) =>
  texts.map((text) => (JSON.parse(text) as { seq: number }).seq)

/** Three entries on one day, three on the next. */
async function fillTwoDays(): Promise<void> {
  const journal = place.start()
  await place.append(journal, 1, 2, 3)
  place.clock = new Date('2026-11-28T09:00:00Z')
  await place.append(journal, 4, 5, 6)
}

/** Where a line begins and ends, its newline included. */
function lineSpan(bytes: Buffer, line: number): [start: number, end: number] {
  let start = 0
  for (let count = 1; count < line; count += 1) start = bytes.indexOf(NEWLINE, start) + 1
  return [start, bytes.indexOf(NEWLINE, start) + 1]
}

const flip = (line: number, at: number) => (bytes: Buffer) => {
  const [start] = lineSpan(bytes, line)
  bytes[start + at] = (bytes[start + at] ?? 0) ^ 0x04
  return bytes
}

describe('a line that was never finished', () => {
  it('is cut off at the next start, wherever the power went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (kept) => {
        const other = await openJournalFolder()
        await other.append(other.start(), 1, 2, 3)
        await other.meddle(FILE, (bytes) => bytes.subarray(0, lineSpan(bytes, 3)[0] + kept))
        const journal = other.start()
        expect(await journal.state()).toMatchObject({ lastSeq: 2 })
        await other.append(journal, 3)
        expect(await journal.verify()).toMatchObject({ entries: 3 })
        await other.remove()
      }),
      { numRuns: 30 },
    )
  })

  it('is kept aside', async () => {
    await place.append(place.start(), 1, 2)
    await place.meddle(FILE, (bytes) => Buffer.concat([bytes, Buffer.from('half a line')]))
    await place.start().state()
    const [aside] = await readdir(join(place.profile, 'set-aside'))
    expect(await readFile(join(place.profile, 'set-aside', aside ?? '', FILE), 'utf8')).toBe(
      'half a line',
    )
    expect(place.log.join()).toContain('unfinished')
  })

  it('of zeros, as a power cut leaves them, is cut off too', async () => {
    await place.append(place.start(), 1)
    await place.meddle(FILE, (bytes) => Buffer.concat([bytes, Buffer.alloc(4096)]))
    const journal = place.start()
    await place.append(journal, 2)
    expect(await place.start().verify()).toMatchObject({ entries: 2 })
  })

  it('that was the first of a day leaves the day before as the end', async () => {
    await fillTwoDays()
    await truncate(join(place.folder, SECOND), 20)
    const journal = place.start()
    expect(await journal.state()).toMatchObject({ lastSeq: 3 })
    await place.append(journal, 4)
    expect(await place.start().verify()).toMatchObject({ entries: 4, files: 2 })
  })
})

describe('a bit that flipped', () => {
  it('in the middle is known at every later start, until the files are set aside', async () => {
    await fillTwoDays()
    await place.meddle(FILE, flip(2, 80))
    expect((await place.start().state()).damage).toBeUndefined()
    await place.start().verify()
    const later = place.start()
    expect((await later.state()).damage).toEqual({ file: FILE, line: 2, afterSeq: 1 })
    await later.beginAnew('damaged')
    expect((await place.start().state()).damage).toBeUndefined()
  })

  it('is named by file and line wherever it is, and what is before it is good', async () => {
    await fillTwoDays()
    const whole = await readFile(join(place.folder, FILE))
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 63 + 1 + entryText(1).length }),
        async (line, at) => {
          await rm(join(place.folder, 'damage.json'), { force: true })
          await place.meddle(FILE, () => flip(line, at)(Buffer.from(whole)))
          const journal = place.start()
          const { damage, entries } = await journal.verify()
          expect(damage).toEqual({ file: FILE, line, afterSeq: line - 1 })
          expect(entries).toBe(line - 1)
          const { texts } = await journal.read({ afterSeq: 0, limit: 10 })
          expect(seqsOf(texts)).toEqual([1, 2, 3].slice(0, line - 1))
          expect(await journal.state()).toMatchObject({ damage: { file: FILE, line } })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('in an older day does not keep the shop from working, and is not written over', async () => {
    await fillTwoDays()
    await place.meddle(FILE, flip(2, 100))
    const damaged = await place.text(FILE)
    const journal = place.start()
    await place.append(journal, 7)
    expect(await place.text(FILE)).toBe(damaged)
    expect(await journal.verify()).toMatchObject({ damage: { file: FILE, line: 2, afterSeq: 1 } })
    // What a snapshot taken later needs is still read.
    expect(seqsOf((await journal.read({ afterSeq: 4, limit: 10 })).texts)).toEqual([5, 6, 7])
  })

  it('in the last line is told at once, and nothing is put after it', async () => {
    await fillTwoDays()
    await place.meddle(SECOND, flip(3, 90))
    const damaged = await place.text(SECOND)
    const journal = place.start()
    expect(await journal.state()).toMatchObject({
      lastSeq: 5,
      damage: { file: SECOND, line: 3, afterSeq: 5 },
    })
    for (const seq of [6, 7]) {
      const refused = await journal.append({ seq, text: entryText(seq) })
      expect(refused).toMatchObject({ code: 'save.out-of-step' })
    }
    expect(await journal.takeBack(6)).toMatchObject({ code: 'journal.not-last' })
    expect(await place.text(SECOND)).toBe(damaged)
    await journal.beginAnew('damaged')
    expect(await journal.append({ seq: 6, text: entryText(6) })).toMatchObject({ ok: true })
    expect(await journal.state()).not.toHaveProperty('damage')
  })
})

describe('files that were meddled with', () => {
  it('are missed where one is gone', async () => {
    await fillTwoDays()
    place.clock = new Date('2026-11-29T09:00:00Z')
    await place.append(place.start(), 7)
    await rm(join(place.folder, SECOND))
    expect(await place.start().verify()).toMatchObject({
      entries: 3,
      damage: { file: '0000000007-2026-11-29.jsonl', line: 1, afterSeq: 3 },
    })
  })

  it('are missed where a line was taken out', async () => {
    await place.append(place.start(), 1, 2, 3)
    await place.meddle(FILE, (bytes) => {
      const [start, end] = lineSpan(bytes, 2)
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
    })
    expect(await place.start().verify()).toMatchObject({ damage: { line: 2, afterSeq: 1 } })
  })

  it('are noticed while the app holds them open', async () => {
    const journal = place.start()
    await place.append(journal, 1, 2)
    await rm(join(place.folder, FILE))
    const refused = await journal.append({ seq: 3, text: entryText(3) })
    expect(refused).toMatchObject({ ok: false, code: 'save.out-of-step' })
  })

  it('of somebody else in the folder are left alone', async () => {
    await place.append(place.start(), 1)
    await place.meddle(FILE, (bytes) => bytes)
    const { writeFile } = await import('node:fs/promises')
    await writeFile(join(place.folder, 'notes.txt'), 'mine')
    expect(await place.start().verify()).toMatchObject({ files: 1, entries: 1 })
  })
})

describe('a disk that refuses', () => {
  it('is told before it is full, and the entry is not there', async () => {
    const journal = place.start()
    await place.append(journal, 1)
    place.free = 900_000
    expect(await journal.append({ seq: 2, text: entryText(2) })).toEqual({
      ok: false,
      code: 'save.disk-full',
      detail: { free: 900_000 },
    })
    place.free = 2_000_000
    await place.append(journal, 2)
    expect(await place.start().verify()).toMatchObject({ entries: 2 })
  })

  // The superuser may write everywhere, so there a file stands where the folder should be.
  it('has no folder to write in', async () => {
    if (process.getuid?.() === 0) {
      const { writeFile } = await import('node:fs/promises')
      await writeFile(place.folder, 'a file')
    } else {
      await chmod(place.profile, 0o500)
    }
    const refused = await place.start().append({ seq: 1, text: entryText(1) })
    expect(refused).toMatchObject({ ok: false, code: 'save.not-durable' })
    await chmod(place.profile, 0o700)
  })
})

import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Journal } from '#electron/services/journal/journal.ts'
import {
  type JournalFolder,
  openJournalFolder,
} from '../../../../support/journal/open-journal-folder.ts'

let place: JournalFolder
beforeEach(async () => {
  place = await openJournalFolder()
})
afterEach(() => place.remove())

const person = { id: 'c', name: '王建国', phone: '13801234567' }
const entry = (seq: number, id: string, set: object): string =>
  JSON.stringify({
    seq,
    id: `e${seq}`,
    at: '2026-11-27T09:00:00.000Z',
    actor: 'zhou',
    device: '前台1',
    command: 'change-customer',
    changes: [{ table: 'customers', id, isNew: true, set: { ...set, id } }],
  })

/** Two entries about 王建国 with another customer's between them, over two days. */
async function fill(): Promise<Journal> {
  const journal = place.start()
  await journal.append({ seq: 1, text: entry(1, 'c', person) })
  await journal.append({
    seq: 2,
    text: entry(2, 'other', { name: '李家涛', phone: '13900000000' }),
  })
  place.clock = new Date('2026-11-28T09:00:00Z')
  await journal.append({ seq: 3, text: entry(3, 'c', { ...person, phone: '13911112222' }) })
  return journal
}

const records = [{ table: 'customers', id: 'c' }]
const readAll = async (): Promise<string> => {
  const folder = join(place.profile, 'journal')
  const texts = await Promise.all(
    (await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8')),
  )
  return texts.join('')
}

describe('a journal from which a person is erased', () => {
  it('tells nothing of the person, has every entry, and its chain holds', async () => {
    const journal = await fill()
    const before = await journal.state()
    const done = await journal.redact(records)
    expect(done).toMatchObject({
      ok: true,
      value: { redacted: 2, entries: 3, headBefore: before.head },
    })
    const text = await readAll()
    for (const word of ['王建国', '13801234567', '13911112222']) expect(text).not.toContain(word)
    expect(text).toContain('李家涛')
    expect(await journal.verify()).toMatchObject({ files: 2, entries: 3 })
    expect(await journal.verify()).not.toHaveProperty('damage')
    const after = await journal.state()
    expect(after).toMatchObject({ firstSeq: 1, lastSeq: 3, lastId: 'e3' })
    expect(after.head).not.toBe(before.head)
  })

  it('leaves no copy of what it was, beside it or set aside', async () => {
    await (await fill()).redact(records)
    expect((await readdir(place.profile)).filter((name) => name.startsWith('journal'))).toEqual([
      'journal',
    ])
  })

  it('goes on with the next entry, and after a start', async () => {
    const journal = await fill()
    await journal.redact(records)
    expect((await journal.append({ seq: 4, text: entry(4, 'other', {}) })).ok).toBe(true)
    const again = place.start()
    expect(await again.verify()).toMatchObject({ entries: 4 })
  })

  it('is not rewritten while its chain does not hold', async () => {
    const journal = await fill()
    await place.meddle('0000000001-2026-11-27.jsonl', (bytes) => {
      bytes[80] = (bytes[80] ?? 0) ^ 0x04
      return bytes
    })
    const before = await readAll()
    expect(await journal.redact(records)).toMatchObject({ ok: false, code: 'erasure.damaged' })
    expect(await readAll()).toBe(before)
  })
})

describe('an erasure that was broken off', () => {
  it('before the new journal was whole leaves the old one', async () => {
    await fill()
    await mkdir(join(place.profile, 'journal-redacted'))
    expect(await place.start().verify()).toMatchObject({ entries: 3 })
    expect(await readdir(place.profile)).not.toContain('journal-redacted')
  })

  it('between the two ends with the new one', async () => {
    const journal = await fill()
    await journal.redact(records)
    await journal.close()
    const folder = join(place.profile, 'journal')
    await rename(folder, `${folder}-redacted`)
    await mkdir(`${folder}-before-redaction`)
    const again = place.start()
    expect(await again.verify()).toMatchObject({ entries: 3 })
    expect(await readAll()).not.toContain('王建国')
    expect(await readdir(place.profile)).not.toContain('journal-before-redaction')
  })
})

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { type JournalQuestion, readJournalPage } from '#renderer/db/repositories/journal-page.ts'
import { toJournalRow } from '#renderer/db/rows/journal-row.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

const zhou = 'zhou' as StaffId
const li = 'li' as StaffId
const START = Date.UTC(2026, 10, 1)

/** 1 300 entries, a minute apart: every tenth is 李娜's and about money, the rest 周敏's. */
async function fill(): Promise<QiantaiDatabase> {
  const { db } = await openTestDatabase(`journal-${Math.random()}`)
  const rows = Array.from({ length: 1300 }, (_, index) => {
    const isMoney = index % 10 === 0
    const entry: JournalEntry = {
      seq: index + 1,
      id: `e${index}` as JournalEntry['id'],
      at: instantOf(START + index * 60_000),
      actor: isMoney ? li : zhou,
      device: '前台1',
      command: isMoney ? 'take-deposit' : 'change-job',
      changes: [{ table: 'visits', id: `v${index % 4}`, isNew: false, set: {} }],
    }
    return toJournalRow(entry)
  })
  await db.journal.bulkPut(rows)
  return db
}

async function readAll(db: QiantaiDatabase, question: JournalQuestion): Promise<number[]> {
  const seqs: number[] = []
  let before: number | undefined = Number.POSITIVE_INFINITY
  while (before !== undefined) {
    const page = await readJournalPage(db, question, 70, before)
    seqs.push(...page.entries.map(({ seq = 0 }) => seq))
    before = page.before
  }
  return seqs
}

const falling = (seqs: readonly number[]): boolean =>
  seqs.every((seq, index) => index === 0 || seq < (seqs[index - 1] ?? 0))

describe('the journal, read page by page', () => {
  it('gives each entry once, newest first, up to the very first', async () => {
    const seqs = await readAll(await fill(), {})
    expect(seqs).toHaveLength(1300)
    expect(falling(seqs)).toBe(true)
    expect(seqs.at(-1)).toBe(1)
  })

  it('gives what one person did, and what was of one kind', async () => {
    const db = await fill()
    expect(await readAll(db, { personId: li })).toHaveLength(130)
    expect(await readAll(db, { group: 'money' })).toHaveLength(130)
    expect(await readAll(db, { group: 'money', personId: zhou })).toEqual([])
  })

  it('gives what was done within some hours, by the clock', async () => {
    const seqs = await readAll(await fill(), {
      from: instantOf(START + 100 * 60_000),
      until: instantOf(START + 700 * 60_000),
    })
    expect(seqs).toHaveLength(600)
    expect([seqs[0], seqs.at(-1)]).toEqual([700, 101])
  })

  it('gives what touched some records', async () => {
    const seqs = await readAll(await fill(), { touching: ['v1', 'v3'] })
    expect(seqs).toHaveLength(650)
    expect(falling(seqs)).toBe(true)
    expect(await readAll(await fill(), { touching: [] })).toEqual([])
  })
})

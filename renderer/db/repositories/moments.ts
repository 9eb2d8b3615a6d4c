import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { RESTORE_SUBJECT } from '#shared/domain/journal/journal-entry.ts'
import { goesWith, type JournalPoint } from '#shared/domain/restore/find-moment.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { atLocal, type Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'
import { fromJournalRow } from '../rows/journal-row.ts'

/** A journal entry with its place. */
export type Save = JournalEntry & { readonly seq: number }

const toSave = (row: Parameters<typeof fromJournalRow>[0]): Save[] => {
  const entry = fromJournalRow(row)
  return entry.seq === undefined ? [] : [{ ...entry, seq: entry.seq }]
}

/** The last save that belongs to a moment, by the rule of `findMoment` read from the index of times. */
export async function findSaveAt(db: QiantaiDatabase, moment: Instant): Promise<Save | undefined> {
  // Rows of one time come in the order of the journal: the last is the newest of them.
  const nearest = await db.journal.where('at').belowOrEqual(moment).last()
  if (nearest?.seq === undefined) return undefined
  let last = nearest
  for (;;) {
    const next = await db.journal.get((last.seq ?? 0) + 1)
    if (next === undefined || !goesWith(next as JournalPoint, nearest.at, moment)) break
    last = next
  }
  return toSave(last)[0]
}

/** A save by its place. */
export async function findSave(db: QiantaiDatabase, seq: number): Promise<Save | undefined> {
  const row = await db.journal.get(seq)
  return row === undefined ? undefined : toSave(row)[0]
}

/** The saves of one day of the shop, in the order they were made; at most `most`, the newest. */
export async function listSavesOfDay(
  db: QiantaiDatabase,
  on: Day,
  offsetMinutes: number,
  most: number,
): Promise<Save[]> {
  const from = atLocal(on, '00:00', offsetMinutes)
  const until = atLocal(addDays(on, 1), '00:00', offsetMinutes)
  const rows = await db.journal
    .where('at')
    .between(from, until, true, false)
    .reverse()
    .limit(most)
    .toArray()
  return rows.flatMap(toSave).sort((a, b) => a.seq - b.seq)
}

/** The saves that touched a record after a place in the journal, in the order they were made. */
export async function listSavesOf(
  db: QiantaiDatabase,
  id: string,
  afterSeq: number,
): Promise<Save[]> {
  const rows = await db.journal.where('touches').equals(id).toArray()
  return rows
    .flatMap(toSave)
    .filter(({ seq }) => seq > afterSeq)
    .sort((a, b) => a.seq - b.seq)
}

/** The restores that were carried out, the newest first. */
export async function listRestores(db: QiantaiDatabase): Promise<Save[]> {
  const rows = await db.journal.where('subject').equals(RESTORE_SUBJECT).sortBy('seq')
  return rows.reverse().flatMap(toSave)
}

/** Places of the bulk loads after one save and up to another. */
export async function listLoads(
  db: QiantaiDatabase,
  afterSeq: number,
  toSeq: number,
): Promise<number[]> {
  return db.journal
    .where(':id')
    .between(afterSeq, toSeq, false, true)
    .filter(({ loaded }) => loaded !== undefined)
    .primaryKeys()
}

/** The first and the last save on record; undefined in an empty journal. */
export async function findEnds(
  db: QiantaiDatabase,
): Promise<{ readonly first: Save; readonly last: Save } | undefined> {
  const [first, last] = await Promise.all([
    db.journal.orderBy(':id').first(),
    db.journal.orderBy(':id').last(),
  ])
  const ends = [first, last].flatMap((row) => (row === undefined ? [] : toSave(row)))
  return ends[0] === undefined || ends[1] === undefined
    ? undefined
    : { first: ends[0], last: ends[1] }
}

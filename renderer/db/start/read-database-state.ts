import type { FoundDatabase } from '#shared/domain/journal/decide-start.ts'
import type { JournalState } from '#shared/ipc/calls/journal-calls.ts'
import type { QiantaiDatabase } from '../database.ts'
import { parseEntry } from '../rebuild/journal-reader.ts'
import { isUnfinished } from '../rebuild/unfinished.ts'
import type { StartJournal } from './ports.ts'

/** What is found of an open database. On a healthy shop it costs three small reads. */
export async function readDatabaseState(
  db: QiantaiDatabase,
  journal: StartJournal,
  ends: Promise<JournalState>,
): Promise<FoundDatabase> {
  const [last, shop, unfinished, { lastSeq, lastId }] = await Promise.all([
    db.journal.orderBy(':id').last(),
    db.settings.get('shop'),
    isUnfinished(db),
    ends,
  ])
  if (unfinished) return { kind: 'unfinished' }
  if (last === undefined && shop === undefined) return { kind: 'absent' }
  const ownSeq = last?.seq ?? 0
  if (last === undefined || lastSeq === 0) return { kind: 'filled', lastSeq: ownSeq, agrees: false }
  const own = ownSeq > lastSeq ? (await db.journal.get(lastSeq))?.id : last.id
  const theirs = ownSeq < lastSeq ? await readId(journal, ownSeq) : lastId
  return { kind: 'filled', lastSeq: ownSeq, agrees: own !== undefined && own === theirs }
}

async function readId(journal: StartJournal, seq: number): Promise<string | undefined> {
  const [text] = await journal.read(seq - 1, 1)
  const entry = text === undefined ? undefined : parseEntry(text, seq - 1)
  return entry?.ok === true && entry.value.seq === seq ? entry.value.id : undefined
}

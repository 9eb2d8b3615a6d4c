import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listEntriesOf } from '#renderer/db/repositories/record-journal.ts'
import { listRecordNames } from '#renderer/db/repositories/record-names.ts'
import { fieldsOf } from '#shared/domain/audit/field-change.ts'
import { listNamedIds } from '#shared/domain/audit/list-named-ids.ts'
import { type Deed, tellHistory } from '#shared/domain/audit/record-history.ts'
import { formatCsv } from '#shared/domain/import/format-csv.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { sayChange, sayValue, type Wording } from './say-change.ts'
import { saySubject } from './say-subject.ts'

/** Records of one entry that a cell tells; a spreadsheet takes 32 767 characters and no more. */
const MOST_RECORDS = 50
const LONGEST_CELL = 32_000

/** Entries as a CSV file, newest first, each with what it changed in words. */
export async function formatJournal(
  db: QiantaiDatabase,
  entries: readonly JournalEntry[],
  words: Omit<Wording, 'names'>,
): Promise<string> {
  const { say } = words
  const rows: string[][] = [
    [
      say('audit.column.seq'),
      say('audit.column.at'),
      say('audit.column.who'),
      say('audit.column.allowedBy'),
      say('audit.column.what'),
      say('audit.column.subject'),
      say('audit.column.reason'),
      say('audit.column.changes'),
      say('audit.column.device'),
    ],
  ]
  for (const entry of entries) rows.push(await tellRow(db, entry, words))
  return formatCsv(rows)
}

async function tellRow(
  db: QiantaiDatabase,
  entry: JournalEntry,
  words: Omit<Wording, 'names'>,
): Promise<string[]> {
  const { seq = 0, at, actor, allowedBy, command, device, restored } = entry
  const told = entry.changes.filter(({ table }) => table !== 'counters').slice(0, MOST_RECORDS)
  const deeds: (readonly [table: string, id: string, deed: Deed])[] = []
  for (const { table, id } of told) {
    const deed = tellHistory(table, id, await listEntriesOf(db, id, seq)).deeds.at(-1)
    if (deed !== undefined) deeds.push([table, id, deed])
  }
  const ids = listNamedIds([actor, allowedBy, told.map(({ id }) => id)])
  for (const [, , { changes }] of deeds) listNamedIds(changes, ids)
  const wording: Wording = { ...words, names: await listRecordNames(db, ids) }
  const { say, names } = wording
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (names.get(id) ?? id))
  const reasons = deeds.flatMap(([table, , { reason }]) =>
    reason === undefined ? [] : [sayValue(wording, table, fieldsOf(reason.path), reason.to)],
  )
  const changes = deeds.flatMap(([table, id, deed]) => [
    `[${[sayTable(say, table), names.get(id)].filter((word) => word !== undefined).join(' ')}]`,
    ...deed.changes.map((change) => sayChange(wording, table, change)),
  ])
  return [
    String(seq),
    formatDateTime(at, wording.offsetMinutes),
    actor === undefined ? say('audit.nobody') : nameOf(actor),
    nameOf(allowedBy),
    sayCommand(say, command),
    saySubject(wording, entry),
    restored?.reason ?? [...new Set(reasons)].join('\n'),
    changes.join('\n').slice(0, LONGEST_CELL),
    device,
  ]
}

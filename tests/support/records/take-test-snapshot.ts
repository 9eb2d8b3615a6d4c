import type { QiantaiDatabase } from '#renderer/db/database.ts'
import type { SnapshotLines } from '#renderer/db/rebuild/load-snapshot.ts'
import { keyOfRow } from '#renderer/db/rebuild/record-tables.ts'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'
import { parseLines } from '#renderer/db/snapshot/parse-lines.ts'
import { LATEST_VERSION } from '#renderer/db/versions/versions.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { MORNING } from './clock.ts'

interface Taking {
  readonly fromSeq: number
  readonly schemaVersion?: number
  /** Rows read at a time. */
  readonly rowsPerRead?: number
  /** What the desk does between two reads. */
  readonly between?: () => Promise<void>
}

/** The text of a snapshot, its rows read a few at a time while the desk works. */
export async function takeTestSnapshot(
  db: QiantaiDatabase,
  { fromSeq, schemaVersion = LATEST_VERSION, rowsPerRead = 2, between = async () => {} }: Taking,
): Promise<string> {
  const header = { kind: 'header', format: 1, appVersion: '0.4.0', schemaVersion, takenAt: MORNING }
  const lines: unknown[] = [{ ...header, reason: 'hourly', fromSeq }]
  const counts: Record<string, number> = {}
  for (const table of db.tables.filter(({ name }) => name !== 'journal')) {
    // By the last key, not by how many there were: a row that goes meanwhile would hide the next.
    for (let after = ''; ; ) {
      const rows = await table.where(':id').above(after).limit(rowsPerRead).toArray()
      await between()
      const last = rows.at(-1)
      if (last === undefined) break
      after = keyOfRow(table.name, last)
      lines.push({ kind: 'rows', table: table.name, rows })
      counts[table.name] = (counts[table.name] ?? 0) + rows.length
    }
  }
  const made = await db.journal.where(':id').above(fromSeq).toArray()
  lines.push({ kind: 'entries', entries: made.map(fromJournalRow) })
  lines.push({ kind: 'end', toSeq: made.at(-1)?.seq ?? fromSeq, counts })
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}

/** The lines of a snapshot's text, as a reader gives them: what is no line is damage. */
export function readLines(text: string): SnapshotLines {
  const { lines, isWhole } = parseLines(text)
  const [header] = lines
  if (header?.kind !== 'header') throw new Error('a snapshot begins with its header')
  const rest = lines.slice(1)
  return {
    header,
    next: async () => {
      const line = rest.shift()
      if (line !== undefined) return ok(line)
      return isWhole ? ok(null) : fail('snapshot.damaged')
    },
  }
}

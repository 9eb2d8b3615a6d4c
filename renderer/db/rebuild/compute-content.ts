import { type CanonicalValue, canonicalJson } from '#shared/kernel/canonical-json.ts'
import type { QiantaiDatabase } from '../database.ts'
import { hashText } from '../unit-of-work/hash-text.ts'
import { isRecord, listRecordTables } from './record-tables.ts'
import { walkTable } from './walk-table.ts'

/** What records there are, in a form that can be compared. */
export interface Content {
  /** Records by table; tables without one are left out. */
  readonly counts: Readonly<Record<string, number>>
  /** SHA-256 over every row as it is stored, 64 hex digits: the same wherever the same is stored. */
  readonly hash: string
}

/**
 * Counts and hashes the records as they are stored, with the keys they are found by; the journal,
 * drafts and the choices of this machine are left out. Some rows at a time: the window stays awake.
 */
export async function computeContentHash(db: QiantaiDatabase): Promise<Content> {
  const counts: Record<string, number> = {}
  let hash = ''
  for (const table of listRecordTables(db).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    for await (const rows of walkTable(table)) {
      const records = rows.filter((row) => isRecord(table.name, row))
      if (records.length === 0) continue
      counts[table.name] = (counts[table.name] ?? 0) + records.length
      const text = records.map((row) => canonicalJson(row as CanonicalValue)).join('\n')
      hash = await hashText(`${hash}${table.name}\n${text}`)
    }
  }
  return { counts, hash }
}

import type { QiantaiDatabase } from '#renderer/db/database.ts'
import {
  countRecords,
  readEntries,
  readRecords,
} from '#renderer/db/repositories/exported-records.ts'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { LATEST_VERSION } from '#renderer/db/versions/versions.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import {
  csvFileOf,
  EXPORTED_KIND_NAMES,
  type ExportedKind,
  jsonFileOf,
  tablesOf,
} from '#shared/domain/export/exported-kinds.ts'
import { CSV_MARK, formatCsvRow } from '#shared/domain/export/format-csv-row.ts'
import { listHeadings, listRows } from '#shared/domain/export/table-rows.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { ExportBeginProblem } from '#shared/ipc/calls/export-calls.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { formatDictionary, listDictionary, type Says } from './dictionary.ts'
import {
  createExportWriter,
  type ExportEnd,
  ExportEnded,
  type ExportWriter,
} from './export-writer.ts'
import { listPhotos } from './list-photos.ts'
import { formatManifest, type ManifestTable } from './manifest.ts'
import { formatReadme } from './readme.ts'
import { createSeenCodes, type SeenCodes } from './seen-codes.ts'

/** What is being written: a kind of record, the journal, or the papers about it all. */
export interface ExportProgress {
  /** 0 to 1. */
  readonly share: number
  readonly part: ExportedKind | 'journal' | 'last'
}

export interface ExportRun {
  readonly db: QiantaiDatabase
  readonly desktop: Desktop
  readonly says: Says
  /** Language of the README and of the folder's name. */
  readonly locale: DocumentLocale
  readonly shop: Shop
  /** Who takes it out. */
  readonly name: string
  readonly appVersion: string
  readonly at: Instant
  readonly withPhotos: boolean
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
  /** Puts on record that everything leaves; nothing leaves where that cannot be saved. */
  readonly note: () => Promise<Saved<unknown>>
}

export interface ExportReport {
  readonly folderName: string
  readonly records: number
  readonly files: number
  /** Photos that are named and not on this computer. */
  readonly missing: number
}

export type ExportProblem = ExportBeginProblem | ExportEnd

/**
 * Writes everything the shop has on record into a folder the person chooses, a page of records at a
 * time, so that memory stays the same however many there are. Cancelled, or with the disk full, it
 * leaves nothing behind.
 */
export async function exportEverything(
  run: ExportRun,
): Promise<Result<ExportReport, ExportProblem>> {
  const { desktop, says, locale, at, shop, signal } = run
  const [day = '', time = ''] = formatDateTime(at, shop.offsetMinutes).split(' ')
  const name = says[locale]('exports.folder', { day, time: time.replace(':', '') })
  const begun = await desktop.call('exports.begin', { name })
  if (!begun.ok) return begun
  const { ticket } = begun.value
  try {
    return ok(await writeAll(run, createExportWriter(desktop, ticket, signal)))
  } catch (error) {
    await desktop.call('exports.drop', { ticket })
    if (error instanceof ExportEnded) return error.failure
    throw error
  }
}

async function writeAll(run: ExportRun, writer: ExportWriter): Promise<ExportReport> {
  const { db, says, locale, shop } = run
  const firstSeq = (await findLastSave(db))?.seq ?? 0
  const expected = await countRecords(db)
  const total = Object.values(expected).reduce((sum, count) => sum + count, 0)
  const seen = createSeenCodes()
  const missing = new Set<string>()
  let done = 0
  const count = (part: ExportProgress['part'], records: number): void => {
    done += records
    run.onProgress({ share: Math.min(1, done / Math.max(1, total)), part })
  }
  const tables: ManifestTable[] = []
  for (const kind of EXPORTED_KIND_NAMES) {
    tables.push(await writeKind(kind, { run, writer, seen, missing, count }))
  }
  const entries = await writeJournal({ run, writer, count })
  run.onProgress({ share: 1, part: 'last' })
  const all = EXPORTED_KIND_NAMES.flatMap(tablesOf)
  const dictionary = listDictionary(all, { says, currency: shop.currency, seen })
  await writer.write([
    { file: 'dictionary.csv', text: formatDictionary(dictionary) },
    { file: 'dictionary.json', text: `${JSON.stringify(dictionary, null, 1)}\n` },
    { file: 'README.txt', text: formatReadme(says[locale], run) },
  ])
  const files = await writer.seal()
  const manifest = formatManifest({
    run,
    schemaVersion: LATEST_VERSION,
    journal: { entries, firstSeq, lastSeq: (await findLastSave(db))?.seq ?? 0 },
    tables,
    missing: [...missing].sort(),
    files,
  })
  await writer.write([{ file: 'manifest.json', text: manifest }])
  const noted = await run.note()
  if (!noted.ok) throw new ExportEnded(noted)
  const { folderName } = await writer.finish()
  return {
    folderName,
    records: tables.reduce((sum, { records }) => sum + records, 0),
    files: files.length + 1,
    missing: missing.size,
  }
}

interface Writing {
  readonly run: ExportRun
  readonly writer: ExportWriter
  readonly count: (part: ExportProgress['part'], records: number) => void
}

/** One array in JSON, a record to a line, and a table for the records and for each list in them. */
async function writeKind(
  kind: ExportedKind,
  { run, writer, seen, missing, count }: Writing & { seen: SeenCodes; missing: Set<string> },
): Promise<ManifestTable> {
  const tables = tablesOf(kind)
  const rowCounts = new Map<string, number>()
  let records = 0
  await writer.write([
    { file: jsonFileOf(kind), text: '[' },
    ...tables.map((table) => ({
      file: csvFileOf(table),
      text: CSV_MARK + formatCsvRow(listHeadings(table)),
    })),
  ])
  const pages = readRecords(run.db, kind)
  for (let page = await pages.next(); page.length > 0; page = await pages.next()) {
    const lines = page.map((record) => JSON.stringify(record)).join(',\n')
    const parts = tables.flatMap((table) => {
      const rows = page.flatMap((record) => listRows(table, record, run.shop))
      seen.note(table, rows)
      rowCounts.set(table.name, (rowCounts.get(table.name) ?? 0) + rows.length)
      return rows.length === 0
        ? []
        : [{ file: csvFileOf(table), text: rows.map(formatCsvRow).join('') }]
    })
    await writer.write([
      { file: jsonFileOf(kind), text: records === 0 ? `\n${lines}` : `,\n${lines}` },
      ...parts,
    ])
    if (run.withPhotos) {
      for (const hash of await writer.copyPhotos([...listPhotos(page)])) missing.add(hash)
    }
    records += page.length
    count(kind, page.length)
  }
  await writer.write([{ file: jsonFileOf(kind), text: '\n]\n' }])
  const [, ...lists] = tables
  return {
    table: kind,
    records,
    json: jsonFileOf(kind),
    csv: `${kind}.csv`,
    lists: lists.map((table) => ({
      table: table.name,
      rows: rowCounts.get(table.name) ?? 0,
      csv: csvFileOf(table),
    })),
  }
}

/** One entry to a line, as the journal keeps them. */
async function writeJournal({ run, writer, count }: Writing): Promise<number> {
  const pages = readEntries(run.db)
  let entries = 0
  await writer.write([{ file: 'journal.jsonl', text: '' }])
  for (let page = await pages.next(); page.length > 0; page = await pages.next()) {
    const text = page.map((entry) => `${JSON.stringify(entry)}\n`).join('')
    await writer.write([{ file: 'journal.jsonl', text }])
    entries += page.length
    count('journal', page.length)
  }
  return entries
}

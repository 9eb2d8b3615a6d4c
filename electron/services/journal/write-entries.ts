import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '#electron/services/sync-folder.ts'
import type { JournalEnd } from './find-end.ts'
import { formatJournalName } from './journal-files.ts'
import { type EntryMark, formatLine, hashLine, parseMark } from './journal-line.ts'
import type { JournalParts } from './journal-parts.ts'
import { RoomKeptFree } from './journal-problem.ts'
import { type LineFile, openLineFile } from './line-file.ts'
import type { OpenJournal } from './open-journal.ts'

interface OfferedEntry {
  readonly seq: number
  readonly text: string
}

/** An entry that fits the chain, as its line. */
export interface ChainedEntry extends EntryMark {
  readonly offered: OfferedEntry
  readonly head: string
  readonly bytes: Buffer
}

/** The entries that follow the end one after the other; those that do not are left out. */
export function chainEntries(
  end: JournalEnd,
  entries: readonly OfferedEntry[],
): readonly ChainedEntry[] {
  if (end.damage !== undefined) return []
  const chained: ChainedEntry[] = []
  let { head } = end
  let expected = end.file < 0 ? undefined : end.seq + 1
  for (const offered of entries) {
    const { seq, text } = offered
    const mark = parseMark(text)
    if (mark?.seq !== seq || (expected !== undefined && seq !== expected)) continue
    head = hashLine(head, text)
    chained.push({ ...mark, offered, head, bytes: Buffer.from(formatLine(head, text)) })
    expected = seq + 1
  }
  return chained
}

/** Puts entries on disk with one fsync, all or none. Throws what the file system throws. */
export async function writeEntries(
  journal: OpenJournal,
  entries: readonly ChainedEntry[],
  parts: JournalParts,
): Promise<void> {
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) return
  const bytes = Buffer.concat(entries.map((entry) => entry.bytes))
  const free = await parts.measureFree()
  if (free !== undefined && free < parts.reserve + bytes.length) throw new RoomKeptFree()
  const day = parts.today()
  const current = journal.files[journal.end.file]
  const isNew = current?.day !== day
  const before = isNew ? 0 : journal.end.length
  if (isNew) await beginFile(journal, formatJournalName(first.seq, day), bytes, parts)
  else await (await openWriting(journal, parts)).append(bytes)
  const length = before + bytes.length
  const { seq, id, head } = last
  journal.end = {
    file: isNew ? journal.files.length - 1 : journal.end.file,
    start: length - last.bytes.length,
    length,
    seq,
    id,
    head,
  }
  if (isNew) return
  // Files begun after this one hold nothing: a new file for the next day takes their place.
  journal.files = journal.files.slice(0, journal.end.file + 1)
}

/** Begins the file of a day; it counts once its bytes and its name are on disk. */
async function beginFile(
  journal: OpenJournal,
  name: string,
  bytes: Buffer,
  parts: JournalParts,
): Promise<void> {
  const made = await mkdir(parts.folder, { recursive: true })
  if (made !== undefined) await syncFolder(dirname(parts.folder))
  const path = join(parts.folder, name)
  const file = await openLineFile(path, name, 0)
  try {
    await file.append(bytes)
    await syncFolder(parts.folder)
  } catch (error) {
    await file.cut(0).catch(() => {})
    await file.close()
    await rm(path, { force: true }).catch(() => {})
    throw error
  }
  await journal.writing?.close().catch(() => {})
  journal.writing = file
  const kept = journal.files.slice(0, journal.end.file + 1)
  const day = parts.today()
  journal.files = [...kept, { name, firstSeq: Number(name.slice(0, name.indexOf('-'))), day }]
}

async function openWriting(journal: OpenJournal, { folder }: JournalParts): Promise<LineFile> {
  const { file, length } = journal.end
  const current = journal.files[file]
  if (current === undefined) throw new Error('the journal has no file to go on in')
  journal.writing ??= await openLineFile(join(folder, current.name), current.name, length)
  return journal.writing
}

/** Cuts the last line off again, on disk. The caller opens the journal anew. */
export async function takeEntryBack(journal: OpenJournal, parts: JournalParts): Promise<void> {
  const { start } = journal.end
  const file = await openWriting(journal, parts)
  await file.cut(start)
  if (start > 0) return
  await rm(join(parts.folder, file.name), { force: true })
  await syncFolder(parts.folder)
}

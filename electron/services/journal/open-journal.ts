import { join } from 'node:path'
import { findEnd, type JournalEnd, type TornEnd } from './find-end.ts'
import { type JournalFile, listJournalFiles } from './journal-files.ts'
import type { JournalParts } from './journal-parts.ts'
import { type LineFile, openLineFile } from './line-file.ts'
import { settleRedaction } from './settle-redaction.ts'

/** The journal as it stands: changed by whoever writes to it, in turn. */
export interface OpenJournal {
  files: readonly JournalFile[]
  end: JournalEnd
  /** The file that holds the end, once it has been written to. */
  writing: LineFile | undefined
}

/** Finds the end of the journal and cuts off what was never finished after it. */
export async function openJournal(parts: JournalParts): Promise<OpenJournal> {
  await settleRedaction(parts.folder)
  const files = await listJournalFiles(parts.folder)
  const { end, torn } = await findEnd(parts.folder, files)
  for (const each of torn) await cutTorn(each, parts)
  return { files, end, writing: undefined }
}

/**
 * A line that was not finished was not acknowledged either; it is kept aside all the same. Where
 * the disk refuses, the line stays until something is written after the good ones.
 */
async function cutTorn({ name, length, bytes }: TornEnd, parts: JournalParts): Promise<void> {
  try {
    await parts.setAside.keep(name, bytes, 'torn-line')
    const file = await openLineFile(join(parts.folder, name), name, length)
    try {
      await file.cut(length)
    } finally {
      await file.close()
    }
    parts.log(`the journal ended with an unfinished line of ${bytes.length} bytes: cut off`)
  } catch (error) {
    parts.log('an unfinished line at the end of the journal could not be cut off', error)
  }
}

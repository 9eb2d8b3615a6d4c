import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '#electron/services/sync-folder.ts'
import type { ErasedRecord } from '#shared/domain/erasure/erasure.ts'
import { planRedaction, redactEntry } from '#shared/domain/erasure/redact-entry.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { Redacted } from '#shared/ipc/calls/redact-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkJournal } from './check-journal.ts'
import { findEnd } from './find-end.ts'
import { formatLine, hashLine, NO_HEAD } from './journal-line.ts'
import type { JournalParts } from './journal-parts.ts'
import { RoomKeptFree } from './journal-problem.ts'
import type { OpenJournal } from './open-journal.ts'
import { redactionPlaces } from './settle-redaction.ts'
import { findPlace, walkChain } from './walk-chain.ts'

/**
 * Writes the journal anew without what it tells of the person of these records, as a chain of its
 * own with the same numbers, verifies it, and puts it in the place of the old one, which is removed.
 * A chain that does not hold is left as it is. Throws what the file system throws: the old one
 * stands then. The caller opens the journal anew.
 */
export async function redactJournal(
  { files, end }: Pick<OpenJournal, 'files' | 'end'>,
  records: readonly ErasedRecord[],
  parts: JournalParts,
): Promise<Result<Redacted, 'erasure.damaged'>> {
  const { folder } = parts
  if (end.damage !== undefined) return fail('erasure.damaged')
  const { fresh, old } = redactionPlaces(folder)
  await rm(fresh, { recursive: true, force: true })
  if (files.length === 0) return ok({ redacted: 0, entries: 0, headBefore: '', head: '' })
  await mkdir(fresh, { recursive: true })
  const written = await writeRedacted({ files, end }, records, parts, fresh)
  if (written === undefined) {
    await rm(fresh, { recursive: true, force: true })
    return fail('erasure.damaged')
  }
  const kept = files.slice(0, end.file + 1)
  const check = await checkJournal(fresh, kept, (await findEnd(fresh, kept)).end)
  if (check.damage !== undefined || check.entries !== written.entries) {
    await rm(fresh, { recursive: true, force: true })
    throw new Error('the journal written anew could not be read back')
  }
  // Broken off in between, the next start goes on from what lies there.
  await rename(folder, old)
  await rename(fresh, folder)
  await syncFolder(dirname(folder))
  await rm(old, { recursive: true, force: true })
  await syncFolder(dirname(folder))
  return ok({ ...written, headBefore: end.head, head: check.head })
}

/** Undefined where the old chain does not hold to its end. */
async function writeRedacted(
  { files, end }: Pick<OpenJournal, 'files' | 'end'>,
  records: readonly ErasedRecord[],
  { folder, measureFree, reserve }: JournalParts,
  fresh: string,
): Promise<Pick<Redacted, 'redacted' | 'entries'> | undefined> {
  const redaction = planRedaction(records)
  const afterSeq = (files[0]?.firstSeq ?? 1) - 1
  const walk = walkChain({
    folder,
    files: files.slice(0, end.file + 1),
    from: await findPlace(folder, files, afterSeq),
    afterSeq,
    lastLength: end.length,
  })
  let head = NO_HEAD
  let redacted = 0
  let entries = 0
  let at = -1
  let file: FileHandle | undefined
  try {
    for (let step = await walk.next(); ; step = await walk.next()) {
      if (step.done === true) {
        if (step.value !== undefined) return undefined
        break
      }
      const { place, json } = step.value
      if (place.file !== at) {
        await finish(file)
        file = await open(join(fresh, files[place.file]?.name ?? ''), 'wx', 0o600)
        at = place.file
        const free = await measureFree()
        if (free !== undefined && free < reserve) throw new RoomKeptFree()
      }
      const text = json.toString()
      const entry = JSON.parse(text) as JournalEntry
      const told = redactEntry(entry, redaction)
      const kept = told === entry ? text : JSON.stringify(told)
      head = hashLine(head, kept)
      await file?.write(formatLine(head, kept))
      redacted += told === entry ? 0 : 1
      entries += 1
    }
  } finally {
    await finish(file)
  }
  await syncFolder(fresh)
  return { redacted, entries }
}

async function finish(file: FileHandle | undefined): Promise<void> {
  if (file === undefined) return
  await file.sync()
  await file.close()
}

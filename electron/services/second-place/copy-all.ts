import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { encryptedSize } from '#electron/services/copy-cipher/cipher-stream.ts'
import { listJournalFiles } from '#electron/services/journal/journal-files.ts'
import { listSnapshots } from '#electron/services/snapshots/snapshot-folder.ts'
import {
  parseSnapshotName,
  SNAPSHOT_EXTENSION,
  shortHash,
} from '#electron/services/snapshots/snapshot-name.ts'
import { copyFile, DamagedSource, readPlain } from './copy-file.ts'
import { type CopyKind, type CopySet, listFiles, pathInSet, sweepSet } from './copy-set.ts'
import { pruneCopies } from './prune-copies.ts'

export interface CopyParts {
  readonly profile: string
  readonly set: CopySet
  readonly now: () => Date
  /** Hears the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly log: (text: string) => void
}

/** The newest snapshot that is there now, whole and verified, with the journal and the photos. */
export interface LastCopy {
  readonly at: string
  readonly seq: number
}

interface Task {
  readonly kind: CopyKind
  readonly name: string
  readonly isRight?: (hash: string) => boolean
}

/**
 * Copies what the place lacks: the newest snapshot, the journal, photos and videos, older snapshots;
 * then throws away there what the rule does not keep. A photo that is damaged here is left out and
 * logged; anything else that fails ends it, and is thrown.
 */
export async function copyAll(parts: CopyParts): Promise<LastCopy | undefined> {
  const { profile, set, onProgress } = parts
  await sweepSet(set.folder)
  const here = await listSnapshots(join(profile, 'snapshots'))
  const { wanted, drop } = await pruneCopies(set.folder, here, parts.now())
  const [newest, ...older] = here.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
  const tasks = [
    ...(newest === undefined ? [] : await lackingSnapshots(parts, [newest])),
    ...(await lackingJournal(parts)),
    ...(await lackingAttachments(parts)),
    ...(await lackingSnapshots(parts, older)),
  ]
  for (const [done, task] of tasks.entries()) {
    onProgress(done / tasks.length)
    await carryOut(parts, task)
  }
  await drop()
  const [first] = here
  return first === undefined ? undefined : { at: first.takenAt, seq: first.seq }
}

async function carryOut({ profile, set, log }: CopyParts, task: Task): Promise<void> {
  const { kind, name, isRight } = task
  const file =
    kind === 'attachments' ? join(profile, kind, name.slice(0, 2), name) : join(profile, kind, name)
  const to = await pathInSet(set, kind, name)
  try {
    await copyFile({
      from: readPlain(file),
      to,
      key: set.key,
      ...(isRight === undefined ? {} : { isRight }),
    })
  } catch (error) {
    if (!(error instanceof DamagedSource)) throw error
    log(`${kind}/${name} is damaged here and was not copied`)
  }
}

/** Whether a copy of the right length is there: its content was verified when it was written. */
/** Whether a copy of that length is there, made after `since` where that matters. */
async function isThere(
  set: CopySet,
  kind: CopyKind,
  name: string,
  size: number,
  since = 0,
): Promise<boolean> {
  const file = await pathInSet(set, kind, name)
  const length = set.key === undefined ? size : encryptedSize(size)
  return stat(file).then(
    (found) => found.size === length && found.mtimeMs >= since,
    () => false,
  )
}

async function lackingSnapshots(
  { profile, set }: CopyParts,
  ids: readonly string[],
): Promise<Task[]> {
  const tasks: Task[] = []
  for (const id of ids) {
    const name = `${id}${SNAPSHOT_EXTENSION}`
    const { size } = await stat(join(profile, 'snapshots', name))
    if (await isThere(set, 'snapshots', name, size)) continue
    const expected = parseSnapshotName(id)?.hash
    tasks.push({ kind: 'snapshots', name, isRight: (hash) => shortHash(hash) === expected })
  }
  return tasks
}

/** The last file grows, and what grew may be as long as what was taken back: it is always copied. */
async function lackingJournal({ profile, set }: CopyParts): Promise<Task[]> {
  const folder = join(profile, 'journal')
  const files = await listJournalFiles(folder)
  const tasks: Task[] = []
  for (const [at, { name }] of files.entries()) {
    const { size, mtimeMs } = await stat(join(folder, name))
    const isLast = at === files.length - 1
    // A file written anew since (what was erased is taken out of it) may be as long as before.
    if (isLast || !(await isThere(set, 'journal', name, size, mtimeMs)))
      tasks.push({ kind: 'journal', name })
  }
  return tasks
}

const HASH = /^[0-9a-f]{64}$/

async function lackingAttachments({ profile, set }: CopyParts): Promise<Task[]> {
  const here = (await listFiles(profile, 'attachments')).filter((name) => HASH.test(name))
  const there = new Set(await listFiles(set.folder, 'attachments'))
  const tasks: Task[] = []
  for (const name of here) {
    const file = await pathInSet(set, 'attachments', name)
    if (there.has(basename(file))) continue
    tasks.push({ kind: 'attachments', name, isRight: (hash) => hash === name })
  }
  return tasks
}

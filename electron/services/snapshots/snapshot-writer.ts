import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { syncFolder } from '#electron/services/sync-folder.ts'
import { writeAll } from '#electron/services/write-all.ts'
import type { SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotWriteProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import { packBlock } from './block.ts'
import { readBack } from './read-back.ts'
import { formatSnapshotName, SNAPSHOT_EXTENSION, shortHash } from './snapshot-name.ts'

/** The end of a file's name while it is being written: never read, swept up at the next. */
export const UNFINISHED = '.part'

/** A snapshot on its way to disk. After a failure nothing of it is left. */
export interface SnapshotWriter {
  write(text: string): Promise<Result<null, SnapshotWriteProblem>>
  /** Gives the name of the file, which is durable and was read back. */
  finish(toSeq: number): Promise<Result<{ id: string; size: number }, SnapshotWriteProblem>>
  drop(): Promise<void>
}

/** Whatever the disk refuses, in the words of the contract. */
export function writeProblem(error: unknown): Failure<SnapshotWriteProblem> {
  const reason = reasonOf(error)
  return reason === 'ENOSPC' || reason === 'EDQUOT'
    ? fail('snapshot.disk-full')
    : fail('snapshot.not-written', { reason })
}

/** Begins a snapshot with its header in a folder, under a name that says that it is not whole. */
export async function beginSnapshot(
  folder: string,
  header: SnapshotHeader,
): Promise<Result<SnapshotWriter, SnapshotWriteProblem>> {
  const file = join(folder, `${randomBytes(8).toString('hex')}${UNFINISHED}`)
  try {
    await mkdir(folder, { recursive: true })
    const handle = await open(file, 'wx', 0o600)
    const writer = createWriter({ folder, file, handle, header })
    const begun = await writer.write(`${JSON.stringify(header)}\n`)
    return begun.ok ? ok(writer) : begun
  } catch (error) {
    return writeProblem(error)
  }
}

interface WriterParts {
  readonly folder: string
  readonly file: string
  readonly handle: FileHandle
  readonly header: SnapshotHeader
}

function createWriter({ folder, file, handle, header }: WriterParts): SnapshotWriter {
  const fileHash = createHash('sha256')
  const content = createHash('sha256')
  let isOpen = true
  const drop = async (): Promise<void> => {
    if (isOpen) await handle.close().catch(() => undefined)
    isOpen = false
    await rm(file, { force: true }).catch(() => undefined)
  }
  /** One at a time, in order; the first failure ends it and takes the file away. */
  const attempt = async <T>(
    act: () => Promise<Result<T, SnapshotWriteProblem>>,
  ): Promise<Result<T, SnapshotWriteProblem>> => {
    if (!isOpen) return fail('snapshot.gone')
    const done = await act().catch(writeProblem)
    if (!done.ok) await drop()
    return done
  }
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(
    act: () => Promise<Result<T, SnapshotWriteProblem>>,
  ): Promise<Result<T, SnapshotWriteProblem>> => {
    const done = turn.then(() => attempt(act))
    turn = done
    return done
  }
  return {
    write: (text) =>
      inTurn(async () => {
        const block = await packBlock(text)
        await writeAll(handle, block)
        fileHash.update(block)
        content.update(text, 'utf8')
        return ok(null)
      }),
    finish: (toSeq) =>
      inTurn(async () => {
        await handle.sync()
        await handle.close()
        isOpen = false
        const written = { hash: fileHash.digest('hex'), contentHash: content.digest('hex') }
        const read = await readBack(file)
        if (read.hash !== written.hash || read.contentHash !== written.contentHash) {
          return fail('snapshot.not-verified')
        }
        const { takenAt, reason, schemaVersion } = header
        const hash = shortHash(written.hash)
        const id = formatSnapshotName({ takenAt, seq: toSeq, reason, schemaVersion, hash })
        const named = join(folder, `${id}${SNAPSHOT_EXTENSION}`)
        await rename(file, named)
        await syncFolder(folder)
        return ok({ id, size: (await stat(named)).size })
      }),
    drop: () => {
      const done = turn.then(drop)
      turn = done
      return done
    },
  }
}

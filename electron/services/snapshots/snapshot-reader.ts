import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotOpenProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import { readBack } from './read-back.ts'
import { readBlocks } from './read-blocks.ts'
import { shortHash } from './snapshot-name.ts'

/** An open snapshot, verified. */
export interface SnapshotReader {
  readonly header: SnapshotHeader
  /** Whole lines, the header's first; null at the end. */
  next(): Promise<Result<{ text: string | null }, 'snapshot.damaged'>>
  close(): Promise<void>
}

/** Opens a snapshot after its whole file was compared with the hash in its name. */
export async function openSnapshot(
  file: string,
  hash: string,
): Promise<Result<SnapshotReader, SnapshotOpenProblem>> {
  const read = await readBack(file).catch(() => undefined)
  if (read === undefined) return fail('snapshot.gone')
  const damaged = (): Failure<'snapshot.damaged'> =>
    fail('snapshot.damaged', {
      file: basename(file),
      parts: read.goodBlocks,
      goodBytes: read.goodBytes,
      size: read.size,
    })
  if (shortHash(read.hash) !== hash) return damaged()
  const handle = await open(file, 'r').catch(() => undefined)
  if (handle === undefined) return fail('snapshot.gone')
  const blocks = readBlocks(handle)
  const first = await blocks.next()
  const header = first === null || first === 'damaged' ? undefined : parseHeader(first.text)
  if (first === null || first === 'damaged' || header === undefined) {
    await handle.close()
    return damaged()
  }
  let waiting: string | undefined = first.text
  return ok({
    header,
    async next() {
      if (waiting !== undefined) {
        const text = waiting
        waiting = undefined
        return ok({ text })
      }
      const block = await blocks.next()
      if (block === 'damaged') return damaged()
      return ok({ text: block === null ? null : block.text })
    },
    close: () => handle.close(),
  })
}

function parseHeader(text: string): SnapshotHeader | undefined {
  try {
    const line = JSON.parse(text.split('\n', 1)[0] ?? '') as SnapshotHeader
    return line.kind === 'header' && line.format === 1 ? line : undefined
  } catch {
    return undefined
  }
}

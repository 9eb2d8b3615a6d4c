import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotOpenProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** An open snapshot: its header, and its text from the header on, whole lines at a time. */
export interface OpenSnapshot {
  readonly header: SnapshotHeader
  /** The next lines, about a megabyte; null at the end. */
  next(): Promise<Result<string | null, 'snapshot.damaged'>>
  /** Gives it up before its end. */
  close(): Promise<void>
}

/**
 * Opens a snapshot to be read. The whole file was verified before this answers; a wrong password is
 * told from damage, and a file that is damaged is named with how far it is good.
 */
export async function openSnapshot(
  desktop: Desktop,
  { id, place }: Pick<SnapshotInfo, 'id' | 'place'>,
  password?: string,
): Promise<Result<OpenSnapshot, SnapshotOpenProblem>> {
  const asked = password === undefined ? { id, place } : { id, place, password }
  const opened = await desktop.call('snapshots.open', asked)
  if (!opened.ok) return opened
  const { ticket, header } = opened.value
  return ok({
    header,
    async next() {
      const read = await desktop.call('snapshots.next', { ticket })
      if (read.ok) return ok(read.value.text)
      // Gone under the reader's hands: of what was promised as whole a part is missing.
      return fail('snapshot.damaged', read.detail)
    },
    close: async () => {
      await desktop.call('snapshots.drop', { ticket })
    },
  })
}

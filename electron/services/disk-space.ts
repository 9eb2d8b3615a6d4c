import { statfs } from 'node:fs/promises'
import type { DiskState } from '#shared/ipc/calls/disk-calls.ts'

const GB = 1024 ** 3
const LOW_BYTES = 2 * GB
const LOW_SHARE = 0.1
const PLENTY = 20 * GB

/**
 * Whether so little room is left that somebody has to make some: below 2 GB, where Chromium begins
 * to think of throwing databases away, or below a tenth of the disk. A tenth of a large disk is
 * plenty for a shop's records, and a warning that is always there is read by nobody: above 20 GB
 * there is none.
 */
export const isLowDisk = ({ free, total }: { free: number; total: number }): boolean =>
  free < LOW_BYTES || (free < total * LOW_SHARE && free < PLENTY)

/**
 * Room the journal leaves free. The database writes after it and on the same disk: its log, and
 * tables it writes anew. Chromium throws a database away when it meets a full disk (electron issue
 * 41877), so the journal has to meet it first.
 */
export const KEPT_FREE = 32 * 1024 * 1024

/** With this much free, a figure of some seconds ago is as good as a new one. */
const AMPLE = GB
const KNOWN_FOR_MS = 5000

export interface DiskSpace {
  /** Asks the volume of the profile now. Throws where it does not answer. */
  measure(): Promise<DiskState>
  /** Free bytes for each saving to ask; undefined where the volume does not answer. */
  findFree(): Promise<number | undefined>
}

export function createDiskSpace(folder: string): DiskSpace {
  let known: { readonly free: number; readonly at: number } | undefined
  const measure = async (): Promise<DiskState> => {
    const { bavail, bsize, blocks } = await statfs(folder)
    const room = { free: bavail * bsize, total: blocks * bsize }
    known = { free: room.free, at: performance.now() }
    return { ...room, isLow: isLowDisk(room), isFull: room.free < KEPT_FREE }
  }
  return {
    measure,
    async findFree() {
      const isFresh = known !== undefined && performance.now() - known.at < KNOWN_FOR_MS
      if (isFresh && known !== undefined && known.free >= AMPLE) return known.free
      return measure().then(
        ({ free }) => free,
        () => undefined,
      )
    },
  }
}

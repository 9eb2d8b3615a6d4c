import {
  SNAPSHOT_REASONS,
  type SnapshotInfo,
  type SnapshotReason,
} from '#shared/domain/snapshot/snapshot.ts'
import { instant } from '#shared/kernel/instant.ts'

/** What a snapshot's file is called after. */
export interface SnapshotName
  extends Pick<SnapshotInfo, 'takenAt' | 'seq' | 'reason' | 'schemaVersion'> {
  /** SHA-256 of the file's bytes, the first 32 hex digits. */
  readonly hash: string
}

export const SNAPSHOT_EXTENSION = '.jsonl.gz'
const HASH_DIGITS = 32
const NAME = new RegExp(
  `^(\\d{8}T\\d{9}Z)-(\\d{10,})-(${SNAPSHOT_REASONS.join('|')})-v(\\d+)-([0-9a-f]{${HASH_DIGITS}})$`,
)

/** What of a SHA-256 stands in a name: enough that no accident repeats it. */
export const shortHash = (hash: string): string => hash.slice(0, HASH_DIGITS)

/** `20261127T223000000Z-0000000042-hourly-v10-0f…`: sorts by time, and says what is in the file. */
export function formatSnapshotName(name: SnapshotName): string {
  const time = name.takenAt.replace(/[-:.]/g, '')
  const seq = String(name.seq).padStart(10, '0')
  return `${time}-${seq}-${name.reason}-v${name.schemaVersion}-${name.hash}`
}

/** Reads a name back; undefined for a file that is none of ours. */
export function parseSnapshotName(id: string): SnapshotName | undefined {
  const match = NAME.exec(id)
  if (match === null) return undefined
  const [, time = '', seq, reason, version, hash = ''] = match
  const iso = time.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/,
    '$1-$2-$3T$4:$5:$6.$7Z',
  )
  const takenAt = instant(iso)
  if (!takenAt.ok) return undefined
  return {
    takenAt: takenAt.value,
    seq: Number(seq),
    reason: reason as SnapshotReason,
    schemaVersion: Number(version),
    hash,
  }
}

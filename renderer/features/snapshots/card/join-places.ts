import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'

/** A snapshot with all places it lies in. */
export interface JoinedSnapshot {
  /** Of the one here, where there is one. */
  readonly info: SnapshotInfo
  readonly where: 'here' | 'second' | 'both'
  /** Whether its copy is. */
  readonly isEncrypted: boolean
}

/** One line for a snapshot and its copy; the order stays. */
export function joinPlaces(list: readonly SnapshotInfo[]): JoinedSnapshot[] {
  const joined = new Map<string, JoinedSnapshot>()
  for (const info of list) {
    const other = joined.get(info.id)
    if (other === undefined) {
      joined.set(info.id, { info, where: info.place, isEncrypted: info.isEncrypted })
      continue
    }
    const here = info.place === 'here' ? info : other.info
    const isEncrypted = info.isEncrypted || other.isEncrypted
    joined.set(info.id, { info: here, where: 'both', isEncrypted })
  }
  return [...joined.values()]
}

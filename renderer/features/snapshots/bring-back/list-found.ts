import type { Desktop } from '#renderer/platform/desktop.ts'
import { compareSnapshots, type SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'

/** All snapshots of the second place, whichever computer copied them there, newest first. */
export async function listFound(desktop: Desktop): Promise<SnapshotInfo[]> {
  const [own, elsewhere] = await Promise.all([
    desktop.call('snapshots.list', undefined),
    desktop.call('snapshots.list-elsewhere', undefined),
  ])
  const there = own.filter(({ place }) => place === 'second')
  return [...there, ...elsewhere].sort(compareSnapshots)
}

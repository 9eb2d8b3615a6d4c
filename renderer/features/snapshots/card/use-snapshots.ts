import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'

/** The snapshots of both places, asked for again when one was taken or copied. */
export function useSnapshots({ last, second }: SnapshotStatus): readonly SnapshotInfo[] {
  const [list, setList] = useState<readonly SnapshotInfo[]>([])
  const state = `${last?.id} ${second?.name} ${second?.state} ${second?.lastCopy?.seq}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when that changes
  useEffect(() => {
    let isLatest = true
    void desktop.call('snapshots.list', undefined).then((found) => {
      if (isLatest) setList(found)
    })
    return () => {
      isLatest = false
    }
  }, [state])
  return list
}

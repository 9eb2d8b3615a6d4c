import { useEffect, useState } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findEnds, findSave, listLoads, type Save } from '#renderer/db/repositories/moments.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { findEarliest } from '#shared/domain/restore/list-starts.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { RestoreTools } from '../commands.ts'

/** From which save on the records can go back, and the last there is. */
export interface Reach {
  readonly earliest: Save
  readonly last: Save
}

/** A first snapshot is a matter of minutes: it is looked for again so often. */
const LOOK_AGAIN_MS = 20_000

/** How far back one can go; `nothing` before there is a snapshot or a journal that tells it all. */
export function useReach(tools: RestoreTools<SnapshotInfo>): Reach | 'nothing' | undefined {
  const { db } = useSession()
  const now = useNow(LOOK_AGAIN_MS)
  const last = useLive(async (records) => (await findEnds(records))?.last.seq ?? 0)
  const [reach, setReach] = useState<Reach | 'nothing'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another save or another time is why it is read again
  useEffect(() => {
    let isWanted = true
    void readReach(db, tools).then((found) => {
      if (isWanted) setReach(found)
    })
    return () => {
      isWanted = false
    }
  }, [db, tools, last, now])
  return reach
}

async function readReach(
  db: QiantaiDatabase,
  tools: RestoreTools<SnapshotInfo>,
): Promise<Reach | 'nothing'> {
  const [ends, snapshots] = await Promise.all([findEnds(db), tools.list()])
  if (ends === undefined) return 'nothing'
  const { first, last } = ends
  // Only whether the very first entry is a load decides how far back it goes.
  const loads = await listLoads(db, 0, 1)
  const seq = findEarliest({ snapshots, firstSeq: first.seq, loads })
  const earliest = seq === undefined ? undefined : await findSave(db, seq)
  return earliest === undefined ? 'nothing' : { earliest, last }
}

import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findEnds } from '#renderer/db/repositories/moments.ts'
import type { RestoreTools } from '#renderer/features/restore/commands.ts'
import type { SnapshotPoint } from '#shared/domain/restore/list-starts.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { readLines, takeTestSnapshot } from './take-test-snapshot.ts'

/** Snapshots kept in memory, in the place of those that main keeps on disk. */
export interface SnapshotShelf extends RestoreTools {
  take(): Promise<SnapshotPoint>
  /** Cuts the end off a snapshot. */
  damage(id: string): void
  /** What `keepPresent` fails with, from now on. */
  refuse(code: string): void
  count(): number
}

export function createSnapshotShelf(db: QiantaiDatabase): SnapshotShelf {
  const texts = new Map<string, { readonly point: SnapshotPoint; text: string }>()
  let refusal: string | undefined
  const take = async (): Promise<SnapshotPoint> => {
    const seq = (await findEnds(db))?.last.seq ?? 0
    const point = { id: `snapshot-${texts.size + 1}`, seq, place: 'here' as const }
    texts.set(point.id, { point, text: await takeTestSnapshot(db, { fromSeq: seq }) })
    return point
  }
  return {
    take,
    damage: (id) => {
      const kept = texts.get(id)
      if (kept === undefined) throw new Error(`No snapshot ${id}`)
      kept.text = kept.text.slice(0, -40)
    },
    refuse: (code) => {
      refusal = code
    },
    count: () => texts.size,
    list: async () => [...texts.values()].map(({ point }) => point),
    open: async ({ id }) => {
      const kept = texts.get(id)
      return kept === undefined
        ? fail('snapshot.gone')
        : ok({ ...readLines(kept.text), close: async () => {} })
    },
    keepPresent: async () => (refusal === undefined ? ok((await take()).id) : fail(refusal)),
  }
}

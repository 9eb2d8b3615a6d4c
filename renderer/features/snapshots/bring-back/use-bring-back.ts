import { useState } from 'react'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { Failure } from '#shared/kernel/result.ts'
import { listFound } from './list-found.ts'

/** What the records are made of. */
export interface BroughtSnapshot {
  readonly snapshot: SnapshotInfo
  readonly password?: string
}

/** A shop that comes from another computer: where its copies are, which of them, and its photos. */
export interface BringBack {
  /** Undefined before a folder was chosen. */
  readonly found: readonly SnapshotInfo[] | undefined
  readonly isBusy: boolean
  readonly problem: Failure<string> | undefined
  choose(): Promise<void>
  /** Brings the photos back and hands the snapshot on. */
  use(snapshot: SnapshotInfo, password: string): Promise<void>
  /** Gives it up: the folder is not this computer's second place. */
  leave(): Promise<void>
}

export function useBringBack(
  desktop: Desktop,
  onRebuild: (brought: BroughtSnapshot) => void,
): BringBack {
  const [found, setFound] = useState<readonly SnapshotInfo[]>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Failure<string>>()
  const busily = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setProblem(undefined)
    await work().finally(() => setBusy(false))
  }
  return {
    found,
    isBusy,
    problem,
    choose: () =>
      busily(async () => {
        const chosen = await desktop.call('second-place.choose', undefined)
        if (chosen.ok) setFound(await listFound(desktop))
        else if (chosen.code !== 'place.cancelled') setProblem(chosen)
      }),
    use: (snapshot, typed) =>
      busily(async () => {
        const { id, isEncrypted } = snapshot
        const password = isEncrypted ? typed : undefined
        const brought = await desktop.call(
          'snapshots.bring-back',
          password === undefined ? { id } : { id, password },
        )
        if (!brought.ok) return setProblem(brought)
        // From now on this computer copies there, and must not do so in the clear.
        if (password !== undefined) {
          const set = await desktop.call('second-place.set-password', { password })
          if (!set.ok) return setProblem(set)
        }
        onRebuild(password === undefined ? { snapshot } : { snapshot, password })
      }),
    async leave() {
      if (found !== undefined) await desktop.call('second-place.remove', undefined)
    },
  }
}

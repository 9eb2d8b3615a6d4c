import { useEffect, useRef, useState } from 'react'
import type { Save } from '#renderer/db/repositories/moments.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import {
  carryOutRestore,
  prepareRestore,
  type RestorePreview,
  type RestoreTools,
} from '../commands.ts'

export type Preview = RestorePreview<SnapshotInfo>

/** How far a restore has come. */
export type RestoreStage =
  | { readonly name: 'choosing' }
  | { readonly name: 'preparing'; readonly target: Save; readonly share: number }
  | { readonly name: 'looking'; readonly preview: Preview; readonly undoes?: number }
  | { readonly name: 'working' }
  | { readonly name: 'done'; readonly made: Save }

export interface RestoreControl {
  readonly stage: RestoreStage
  /** Shows what would change; `undoes` is the place of the restore that is taken back. */
  prepare(target: Save, undoes?: number): void
  /** Gives up what is being prepared or looked at. */
  cancel(): void
  carryOut(reason: string): void
}

/** One restore at a time. Leaving the page gives up what is prepared; nothing is changed then. */
export function useRestore(tools: RestoreTools<SnapshotInfo>, desktop: Desktop): RestoreControl {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [stage, setStage] = useState<RestoreStage>({ name: 'choosing' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const prepare = async (target: Save, undoes?: number): Promise<void> => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    setStage({ name: 'preparing', target, share: 0 })
    const prepared = await prepareRestore(session, {
      seq: target.seq,
      tools,
      signal,
      desktop,
      onProgress: (share) => {
        if (!signal.aborted) setStage({ name: 'preparing', target, share })
      },
    })
    if (signal.aborted) return
    running.current = undefined
    if (prepared.ok) {
      const again = undoes === undefined ? {} : { undoes }
      setStage({ name: 'looking', preview: prepared.value, ...again })
    } else {
      setStage({ name: 'choosing' })
      notify('bad', explain(prepared))
    }
  }

  const carryOut = async (reason: string): Promise<void> => {
    if (stage.name !== 'looking') return
    const { preview, undoes } = stage
    setStage({ name: 'working' })
    const again = undoes === undefined ? {} : { undoes }
    const done = await carryOutRestore(session, { preview, reason, tools, ...again })
    if (done.ok) {
      setStage({ name: 'done', made: done.value })
    } else if (done.code === 'restore.records-changed') {
      notify('warn', say('restore.renewed'))
      await prepare(preview.target, undoes)
    } else {
      setStage(stage)
      notify('bad', explain(done))
    }
  }

  return {
    stage,
    prepare: (target, undoes) => void prepare(target, undoes),
    cancel: () => {
      if (stage.name === 'working') return
      running.current?.abort()
      running.current = undefined
      setStage({ name: 'choosing' })
    },
    carryOut: (reason) => void carryOut(reason),
  }
}

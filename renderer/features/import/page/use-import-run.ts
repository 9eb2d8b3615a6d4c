import { useEffect, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { CheckedList, MappedList } from '../check-list.ts'
import { type ImportedList, importList } from '../commands.ts'

/** What was imported. */
export interface ImportReport {
  readonly list: MappedList
  readonly done: CheckedList
  /** Whether a snapshot holds it, and why not. */
  readonly backup: ImportedList['backup']
}

export interface ImportRunControl {
  /** The share that is written, 0 to 1; undefined while nothing is. */
  readonly share: number | undefined
  /** All is written, and a snapshot of it is being taken. */
  readonly isBackingUp: boolean
  readonly report: ImportReport | undefined
  start(list: MappedList, checked: CheckedList, source: string): void
  cancel(): void
  /** Puts the report away, for another list. */
  reset(): void
}

/** One import at a time. Leaving the page gives it up, and nothing is imported. */
export function useImportRun(desktop: Desktop | undefined = realDesktop): ImportRunControl {
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [share, setShare] = useState<number>()
  const [isBackingUp, setBackingUp] = useState(false)
  const [report, setReport] = useState<ImportReport>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (list: MappedList, checked: CheckedList, source: string): Promise<void> => {
    const controller = new AbortController()
    running.current = controller
    setShare(0)
    const { signal } = controller
    const result = await importList(session, {
      list,
      checked,
      source,
      signal,
      onProgress: setShare,
      onBackup: () => setBackingUp(true),
      desktop,
    })
    running.current = undefined
    setBackingUp(false)
    setShare(undefined)
    if (result.ok) setReport({ list, done: result.value.list, backup: result.value.backup })
    else notify(result.code === 'load.cancelled' ? 'info' : 'bad', explain(result))
  }

  return {
    share,
    isBackingUp,
    report,
    start(list, checked, source) {
      if (running.current === undefined) void run(list, checked, source)
    },
    cancel: () => running.current?.abort(),
    reset: () => setReport(undefined),
  }
}

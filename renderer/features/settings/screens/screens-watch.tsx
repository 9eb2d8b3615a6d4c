import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import { useScreensStatus } from './use-screens-status.ts'

/** Says at the desk, wherever it works, that a screen keeps crashing. Mounted once. */
export const ScreensWatch = (): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const status = useScreensStatus()
  const told = useRef<ReadonlySet<ScreenKind>>(new Set())
  useEffect(() => {
    const failed = (status?.screens ?? [])
      .filter(({ state }) => state === 'failed')
      .map(({ kind }) => kind)
    for (const kind of failed) {
      if (told.current.has(kind)) continue
      notify('bad', say('screens.keepsCrashing', { screen: say(`settings.screens.${kind}`) }))
    }
    told.current = new Set(failed)
  }, [status, notify, say])
  return null
}

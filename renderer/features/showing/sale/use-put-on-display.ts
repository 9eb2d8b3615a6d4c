import { useCallback } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { makeWayFor } from '../make-way-for.ts'
import { sendView } from '../send-view.ts'

/** Puts a view in front of a buyer, and says at the desk whether it is seen or waits its turn. */
export const usePutOnDisplay = (): ((view: ShownView) => Promise<void>) => {
  const { shop } = useSession()
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  return useCallback(
    async (view) => {
      await makeWayFor(view.showId)
      const result = await sendView(view)
      if (!result.ok) return notify('bad', explain(result))
      const isInFront = result.value.showing?.showId === view.showId
      if (isInFront) notify('ok', say('showing.shown'))
      else notify('info', say('showing.queued', { count: result.value.waiting }))
    },
    [say, explain, notify],
  )
}

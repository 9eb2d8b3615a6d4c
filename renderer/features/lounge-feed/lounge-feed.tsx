import { type ReactNode, useEffect, useRef } from 'react'
import { listVisitRecords } from '#renderer/db/repositories/visit-records.ts'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { useDueSlides } from '#renderer/features/wall-feed/index.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { presentLoungeView } from './present-lounge-view.ts'

/** Keeps the waiting room's board true. */
export const LoungeFeed = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const now = useNow()
  const sent = useRef('')
  const cars = useLive(async (db) => {
    const open = await listOpenVisits(db)
    // Nobody waits for a car of the shop's own.
    return listVisitRecords(
      db,
      open.filter(({ internal }) => internal === undefined),
    )
  })
  const slides = useDueSlides('lounge', say)
  useEffect(() => {
    if (cars === undefined) return
    const board = presentLoungeView({ say, locale, shop, now, cars })
    const view =
      slides === undefined || slides.length === 0 ? board : { ...board, slides: [...slides] }
    const text = JSON.stringify(view)
    // Only what changed crosses over: rows must not be drawn anew for nothing.
    if (text === sent.current) return
    sent.current = text
    void desktop.call('lounge.update', view)
  }, [say, locale, shop, now, cars, slides])
  return null
}

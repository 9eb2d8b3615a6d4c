import { useMemo, useRef } from 'react'
import { listSlides } from '#renderer/db/repositories/slides.ts'
import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { listDueSlides } from '#shared/domain/wall/rotation.ts'
import type { SlideScreen } from '#shared/domain/wall/slide.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import { presentSlides } from './present-slides.ts'

/**
 * What a screen plays now, worded and priced; undefined until the records are read. The same array
 * for as long as nothing of it changes.
 */
export const useDueSlides = (
  screen: SlideScreen,
  say: Say | undefined,
): readonly SlideView[] | undefined => {
  const { shop } = useSession()
  const now = useNow()
  const slides = useLive(listSlides)
  // A shop without slides need not read its price list for them.
  const hasSlides = slides !== undefined && slides.length > 0
  const jobs = useLive(async (db) => (hasSlides ? listStandardJobs(db) : []), [hasSlides])
  const last = useRef<{ text: string; views: readonly SlideView[] }>(undefined)
  return useMemo(() => {
    if (slides === undefined || jobs === undefined || say === undefined) return undefined
    if (hasSlides && jobs.length === 0) return last.current?.views
    const due = listDueSlides(slides, screen, now, shop.offsetMinutes)
    const views = presentSlides(due, { say, shop, jobs })
    const text = JSON.stringify(views)
    if (last.current?.text !== text) last.current = { text, views }
    return last.current.views
  }, [slides, jobs, say, hasSlides, screen, now, shop])
}

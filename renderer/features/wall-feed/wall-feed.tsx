import { type ReactNode, useEffect, useMemo } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useCatalogue } from '#renderer/ui/stage/use-catalogue.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { useDueSlides } from './use-due-slides.ts'

/** Tells the wall what to play, and the counter display what to show while nobody is concerned. */
export const WallFeed = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const { name, phone, offsetMinutes, paperLocale } = shop
  const onWall = useDueSlides('wall', say)
  useEffect(() => {
    if (onWall === undefined) return
    const slides = [...onWall]
    void desktop.call('wall.update', { locale, shop: name, phone, offsetMinutes, slides })
  }, [onWall, locale, name, phone, offsetMinutes])

  // Customers at the counter are spoken to as on paper, whatever the desk's own language.
  const catalogue = useCatalogue(paperLocale)
  const sayAtCounter = useMemo(
    () => (catalogue === undefined ? undefined : createSay(catalogue)),
    [catalogue],
  )
  const onCounter = useDueSlides('counter', sayAtCounter)
  useEffect(() => {
    void desktop.call('counter.idle', {
      kind: 'idle',
      locale: paperLocale,
      shop: name,
      ...(onCounter === undefined || onCounter.length === 0 ? {} : { slides: [...onCounter] }),
    })
  }, [onCounter, paperLocale, name])
  return null
}

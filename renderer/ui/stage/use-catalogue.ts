import { useEffect, useState } from 'react'
import { loadCatalogue, type ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'

/** Words hold no customer's data, so they may outlive a showing. */
const loaded = new Map<ScreenLocale, Catalogue>()

/** Loads languages beforehand: a customer's showing must not wait for its words. */
export const preloadCatalogues = async (locales: readonly ScreenLocale[]): Promise<void> => {
  await Promise.all(
    locales.map(async (locale) => {
      loaded.set(locale, await loadCatalogue(locale))
    }),
  )
}

/** The words of a language; undefined until they are loaded. */
export const useCatalogue = (locale: ScreenLocale | undefined): Catalogue | undefined => {
  const [, setLoads] = useState(0)
  const catalogue = locale === undefined ? undefined : loaded.get(locale)
  useEffect(() => {
    // Asked of what was drawn, not of `loaded`: words that came in between must be drawn too.
    if (locale === undefined || catalogue !== undefined) return undefined
    let isWanted = true
    void preloadCatalogues([locale]).then(() => {
      if (isWanted) setLoads((count) => count + 1)
    })
    return () => {
      isWanted = false
    }
  }, [locale, catalogue])
  return catalogue
}

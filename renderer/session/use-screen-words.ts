import { useEffect, useState } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { loadCatalogue, type ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import { keep, recall } from './recall.ts'
import { useQuery } from './use-query.ts'

const SCREEN_LOCALE = 'screen-locale'

/** The language of this desk's screen and its words. */
export interface ScreenWords {
  readonly locale: ScreenLocale
  readonly catalogue: Catalogue
}

const isLocale = (value: unknown): value is ScreenLocale =>
  (DOCUMENT_LOCALES as readonly unknown[]).includes(value)

/** The language the system speaks, where it is one of ours; Simplified Chinese otherwise. */
const systemLocale = (): ScreenLocale =>
  /^zh-(TW|HK|MO|Hant)/i.test(navigator.language) ? 'zh-TW' : 'zh-CN'

const loadWords = async (locale: ScreenLocale): Promise<ScreenWords> => ({
  locale,
  catalogue: await loadCatalogue(locale),
})

/** The words the window begins with: those it was left in, before its records are open. */
export const loadFirstWords = (): Promise<ScreenWords> => {
  const recalled = recall(SCREEN_LOCALE)
  return loadWords(isLocale(recalled) ? recalled : systemLocale())
}

/** Follows the language chosen for this screen. A change keeps the old words until the new are there. */
export const useScreenWords = (
  db: QiantaiDatabase | undefined,
  first: ScreenWords,
): ScreenWords => {
  const chosen = useQuery(
    async () =>
      db === undefined ? undefined : { locale: await findPreference(db, SCREEN_LOCALE) },
    [db],
  )
  const [words, setWords] = useState(first)
  const wanted = chosen === undefined || !isLocale(chosen.locale) ? first.locale : chosen.locale
  useEffect(() => {
    document.documentElement.lang = words.locale
    if (words.locale === wanted) return
    let isLatest = true
    void loadWords(wanted).then((loaded) => {
      if (!isLatest) return
      keep(SCREEN_LOCALE, wanted)
      setWords(loaded)
    })
    return () => {
      isLatest = false
    }
  }, [words.locale, wanted])
  return words
}

/** Chooses the language of this desk's screen. */
export const chooseScreenLocale = (db: QiantaiDatabase, locale: ScreenLocale): Promise<void> =>
  savePreference(db, SCREEN_LOCALE, locale)

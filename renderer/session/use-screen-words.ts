import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { loadCatalogue, type ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'

const SCREEN_LOCALE = 'screen-locale'

/** The language of this desk's screen and its words; `undefined` until they are loaded. */
export interface ScreenWords {
  readonly locale: ScreenLocale
  readonly catalogue: Catalogue
}

const isLocale = (value: unknown): value is ScreenLocale =>
  (DOCUMENT_LOCALES as readonly unknown[]).includes(value)

/** The language the system speaks, where it is one of ours; Simplified Chinese otherwise. */
const systemLocale = (): ScreenLocale => {
  const language = navigator.language
  if (/^zh-(TW|HK|MO|Hant)/i.test(language)) return 'zh-TW'
  return 'zh-CN'
}

/** Follows the language chosen for this screen. A change keeps the old words until the new are there. */
export const useScreenWords = (db: QiantaiDatabase): ScreenWords | undefined => {
  const chosen = useLiveQuery(
    async () => ({ locale: await findPreference(db, SCREEN_LOCALE) }),
    [db],
  )
  const [words, setWords] = useState<ScreenWords>()
  useEffect(() => {
    if (chosen === undefined) return
    const locale = isLocale(chosen.locale) ? chosen.locale : systemLocale()
    let isWanted = true
    void loadCatalogue(locale).then((catalogue) => {
      if (!isWanted) return
      document.documentElement.lang = locale
      setWords({ locale, catalogue })
    })
    return () => {
      isWanted = false
    }
  }, [chosen])
  return words
}

/** Chooses the language of this desk's screen. */
export const chooseScreenLocale = (db: QiantaiDatabase, locale: ScreenLocale): Promise<void> =>
  savePreference(db, SCREEN_LOCALE, locale)

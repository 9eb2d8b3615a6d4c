import { createContext, type ReactNode, useContext } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import styles from './language-choice.module.css'

/** In their own words: whoever looks for a language cannot read the others. */
const NAMES: Readonly<Record<DocumentLocale, string>> = {
  'zh-CN': '简体',
  'zh-TW': '繁體',
  en: 'English',
}

const LanguageContext = createContext<((locale: DocumentLocale) => void) | undefined>(undefined)

/** Gives what is shown the way to ask for another language. */
export const LanguageProvider = LanguageContext.Provider

/** The languages to touch; what is shown stays where it is and is said anew. */
export const LanguageChoice = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const choose = useContext(LanguageContext)
  if (choose === undefined) return null
  return (
    <fieldset aria-label={say('counter.languageChoice')} className={styles.choice}>
      {DOCUMENT_LOCALES.map((each) => (
        <button
          aria-pressed={each === locale}
          data-testid={`counter-language-${each}`}
          key={each}
          lang={each}
          onClick={() => {
            if (each !== locale) choose(each)
          }}
          type="button"
        >
          {NAMES[each]}
        </button>
      ))}
    </fieldset>
  )
}

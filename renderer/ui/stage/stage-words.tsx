import { type ReactNode, useEffect } from 'react'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import { useCatalogue } from './use-catalogue.ts'

interface StageWordsProps {
  readonly locale: ScreenLocale
  readonly children: ReactNode
}

/** Speaks the language of what is shown; draws nothing until its words are there. */
export const StageWords = ({ locale, children }: StageWordsProps): ReactNode => {
  const catalogue = useCatalogue(locale)
  useEffect(() => {
    // Simplified and Traditional draw some characters differently: the font follows the language.
    document.documentElement.lang = locale
  }, [locale])
  if (catalogue === undefined) return null
  return (
    <WordsProvider locale={locale} catalogue={catalogue}>
      {children}
    </WordsProvider>
  )
}

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createSay } from '#shared/i18n/create-say.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue, Say } from '#shared/i18n/words.ts'

interface Words {
  readonly locale: ScreenLocale
  readonly say: Say
}

const WordsContext = createContext<Words | undefined>(undefined)

interface WordsProviderProps {
  readonly locale: ScreenLocale
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** Gives a window its language. */
export const WordsProvider = ({ locale, catalogue, children }: WordsProviderProps): ReactNode => {
  const words = useMemo(() => ({ locale, say: createSay(catalogue) }), [locale, catalogue])
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

const useWords = (): Words => {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('a screen was drawn outside WordsProvider')
  return words
}

/** The function that says words in the window's language. */
export const useSay = (): Say => useWords().say

/** The window's language. */
export const useScreenLocale = (): ScreenLocale => useWords().locale

import { type ReactNode, useEffect, useState } from 'react'
import { useSay, WordsProvider } from '#renderer/i18n/words.tsx'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { ScreenWords } from '#renderer/session/use-screen-words.ts'
import { NoticesProvider } from '#renderer/ui/notices/notices.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Start, StartStage } from '../start/create-start.ts'
import { LocaleChoice } from './locale-choice.tsx'
import styles from './recovery-screen.module.css'
import { TroubleSheet } from './trouble-sheet.tsx'
import { WorkingSheet } from './working-sheet.tsx'

type Stage = Extract<StartStage, { kind: 'trouble' | 'working' }>

interface RecoveryScreenProps {
  /** The words the window was left in; another language can be chosen here. */
  readonly first: ScreenWords
  readonly stage: Stage
  /** The app's own doors unless a test says otherwise. */
  readonly desktop?: Desktop
  readonly start: Start
}

/** A start that does not go on by itself: what happened, what is safe, what can be done. */
export const RecoveryScreen = ({
  first,
  stage,
  start,
  desktop = realDesktop,
}: RecoveryScreenProps): ReactNode => {
  const [words, setWords] = useState(first)
  useEffect(() => {
    document.documentElement.lang = words.locale
  }, [words.locale])
  const choose = (locale: ScreenWords['locale']): void => {
    void loadCatalogue(locale).then((catalogue) => setWords({ locale, catalogue }))
  }
  return (
    <WordsProvider catalogue={words.catalogue} locale={words.locale}>
      <NoticesProvider closeLabel={createSay(words.catalogue)('shell.closeNotice')}>
        <div className={styles.screen} data-testid="recovery">
          <header className={styles.head}>
            <Product />
            <LocaleChoice locale={words.locale} onChoose={choose} />
          </header>
          <main className={styles.sheet}>
            {stage.kind === 'working' ? (
              <WorkingSheet stage={stage} start={start} />
            ) : (
              <TroubleSheet desktop={desktop} problem={stage.problem} start={start} />
            )}
          </main>
        </div>
      </NoticesProvider>
    </WordsProvider>
  )
}

const Product = (): ReactNode => <p className={styles.product}>{useSay()('shell.product')}</p>

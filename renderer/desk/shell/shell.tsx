import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useOpenSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { Header } from './header.tsx'
import { Places } from './places.tsx'
import styles from './shell.module.css'

// What needs the records is loaded when they are open: the search box takes input before.
const OpenPlace = lazy(async () => ({ default: (await import('./open-place.tsx')).OpenPlace }))
const Behind = lazy(async () => ({ default: (await import('./behind.tsx')).Behind }))

/**
 * The frame around every place of the desk, and the feeds that run behind them. While the
 * records are being opened it is there already: what is typed into the search box is kept.
 */
export const Shell = ({ isDemo }: { readonly isDemo: boolean }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const session = useOpenSession()
  useEffect(
    () => desktop.listen('app.second-start', () => notify('info', say('shell.secondStart'))),
    [notify, say],
  )
  return (
    <div className={styles.shell} data-testid="desk">
      <Header isDemo={isDemo} />
      <Places />
      <main className={styles.main}>
        {session === undefined ? null : (
          <Suspense fallback={null}>
            <OpenPlace />
          </Suspense>
        )}
      </main>
      {session === undefined ? null : (
        <Suspense fallback={null}>
          <Behind />
        </Suspense>
      )}
    </div>
  )
}

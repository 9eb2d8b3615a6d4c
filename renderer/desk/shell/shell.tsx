import { type ReactNode, Suspense, useEffect } from 'react'
import { LoungeFeed } from '#renderer/features/lounge-feed/index.ts'
import { PhoneCameraProvider } from '#renderer/features/phone-camera/index.ts'
import { ScreensWatch } from '#renderer/features/settings/index.ts'
import { CounterFollower } from '#renderer/features/showing/index.ts'
import { WallFeed } from '#renderer/features/wall-feed/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatRoute } from '#renderer/navigation/route.ts'
import { useRoute } from '#renderer/navigation/use-route.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { useOpenSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { PageFault } from './page-fault.tsx'
import { PageOfRoute } from './page-of-route.tsx'
import { Places } from './places.tsx'
import styles from './shell.module.css'

/**
 * The frame around every place of the desk, and the feeds that run behind them. While the
 * records are being opened it is there already: what is typed into the search box is kept.
 */
export const Shell = ({ isDemo }: { readonly isDemo: boolean }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const route = useRoute()
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
          <PhoneCameraProvider>
            <PageFault
              draw={(retry) => (
                <EmptyState
                  action={<Button onClick={retry}>{say('shell.screen.retry')}</Button>}
                  hint={say('shell.screen.failed.hint')}
                  title={say('shell.screen.failed')}
                />
              )}
              onFault={(fault) => {
                const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
                void desktop.call('log.write', { level: 'error', text: text.slice(0, 20_000) })
              }}
              place={formatRoute(route)}
            >
              <Suspense fallback={null}>
                <PageOfRoute route={route} />
              </Suspense>
            </PageFault>
          </PhoneCameraProvider>
        )}
      </main>
      {session === undefined ? null : (
        <>
          <Footer />
          <CounterFollower />
          <ScreensWatch />
          <LoungeFeed />
          <WallFeed />
        </>
      )}
    </div>
  )
}

import { type ReactNode, Suspense } from 'react'
import { PhoneCameraProvider } from '#renderer/features/phone-camera/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatRoute } from '#renderer/navigation/route.ts'
import { useRoute } from '#renderer/navigation/use-route.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageFault } from './page-fault.tsx'
import { PageOfRoute } from './page-of-route.tsx'

/** The place the desk is at, once the records are open; one that fails says so and is logged. */
export const OpenPlace = (): ReactNode => {
  const say = useSay()
  const route = useRoute()
  return (
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
  )
}

import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { ScreenKind, ScreenStatus, ScreensStatus } from '#shared/ipc/contract.ts'
import settings from '../settings.module.css'
import { ClearAfterField } from './clear-after-field.tsx'
import { findOpeningDisplay } from './find-opening-display.ts'
import { PinField } from './pin-field.tsx'
import { ScreenRow } from './screen-row.tsx'
import styles from './screens-card.module.css'
import { useScreensStatus } from './use-screens-status.ts'

const KEYS: Readonly<Record<ScreenKind, string>> = {
  counter: 'Alt+1',
  lounge: 'Alt+2',
  wall: 'Alt+3',
}
const IDENTIFY_KEY = 'Alt+0'

/** Which display shows what to customers, how it is left, and when it clears itself. */
export const ScreensCard = (): ReactNode => {
  const say = useSay()
  const status = useScreensStatus()
  const identify = (): void => void desktop.call('screens.identify', undefined)
  return (
    <Card
      aside={
        <Button data-testid="identify" keys={IDENTIFY_KEY} onClick={identify} size="small">
          {say('screens.identify')}
        </Button>
      }
      testId="settings-screens"
      title={say('settings.screens')}
    >
      <div className={settings.body}>
        {status === undefined ? null : <Screens onIdentify={identify} status={status} />}
        <p className={settings.hint}>{say('screens.hint')}</p>
      </div>
    </Card>
  )
}

interface ScreensProps {
  readonly status: ScreensStatus
  readonly onIdentify: () => void
}

const Screens = ({ status, onIdentify }: ScreensProps): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const place = async (screen: ScreenKind, displayId: string | null): Promise<void> => {
    const placed = await desktop.call('screens.open', { screen, displayId })
    if (!placed.ok) notify('bad', explain(placed))
  }
  const toggle =
    ({ kind, state }: ScreenStatus) =>
    (): void => {
      const isOpen = state === 'filling' || state === 'window'
      const display = isOpen ? undefined : findOpeningDisplay(status, kind)
      void place(kind, display?.id ?? null)
    }
  useKeys({
    [IDENTIFY_KEY]: onIdentify,
    ...Object.fromEntries(status.screens.map((screen) => [KEYS[screen.kind], toggle(screen)])),
  })
  return (
    <>
      <div className={styles.rows}>
        {status.screens.map((screen) => (
          <ScreenRow
            all={status}
            key={screen.kind}
            keys={KEYS[screen.kind]}
            onPlace={(displayId) => void place(screen.kind, displayId)}
            onToggle={toggle(screen)}
            screen={screen}
          />
        ))}
      </div>
      {status.displays.length > 1 ? null : (
        <p className={settings.hint}>{say('screens.noDisplay')}</p>
      )}
      <div className={styles.more}>
        <ClearAfterField seconds={status.clearAfterSeconds} />
        <PinField hasPin={status.hasPin} />
      </div>
    </>
  )
}

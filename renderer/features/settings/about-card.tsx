import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { AppInfo } from '#shared/ipc/contract.ts'
import styles from './settings.module.css'

/** Which build this is, for whoever is on the phone with support. */
export const AboutCard = (): ReactNode => {
  const say = useSay()
  const [info, setInfo] = useState<AppInfo>()
  useEffect(() => {
    void desktop.call('app.info', undefined).then(setInfo)
  }, [])
  if (info === undefined) return null
  const { version, electron, chromium } = info
  return (
    <Card title={say('settings.about')}>
      <div className={`${styles.body} ${styles.about}`}>
        <p>{say('settings.about.version', { version, electron, chromium })}</p>
        {info.isDemo ? (
          <>
            <p>{say('settings.about.demo')}</p>
            <div>
              <Button
                data-testid="settings-own-shop"
                onClick={() => void desktop.call('app.reopen', { isDemo: false })}
                size="small"
              >
                {say('settings.about.own')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </Card>
  )
}

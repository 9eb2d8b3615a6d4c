import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import styles from './restore-card.module.css'

/** The way back to an earlier moment, among the settings. */
export const RestoreCard = (): ReactNode => {
  const say = useSay()
  return (
    <Card title={say('restore.card')}>
      <div className={styles.body}>
        <p>{say('restore.card.hint')}</p>
        <div>
          <Button
            data-testid="settings-restore"
            onClick={() => go({ name: 'restore' })}
            size="small"
          >
            {say('restore.open')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

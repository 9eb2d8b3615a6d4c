import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import styles from './settings.module.css'

/** The way to bring in what the shop kept before. */
export const ImportCard = (): ReactNode => {
  const say = useSay()
  return (
    <Card title={say('lists.card')}>
      <div className={styles.body}>
        <p className={styles.hint}>{say('lists.card.hint')}</p>
        <div>
          <Button data-testid="settings-import" onClick={() => go({ name: 'import' })} size="small">
            {say('lists.open')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

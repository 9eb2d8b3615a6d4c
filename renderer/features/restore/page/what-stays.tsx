import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import styles from './restore-page.module.css'

/** What no restore touches, in words. */
export const WhatStays = (): ReactNode => {
  const say = useSay()
  return (
    <Card className={styles.stays} title={say('restore.stays')}>
      <ul>
        <li>{say('restore.stays.numbers')}</li>
        <li>{say('restore.stays.people')}</li>
        <li>{say('restore.stays.drafts')}</li>
        <li>{say('restore.stays.machine')}</li>
        <li>{say('restore.stays.journal')}</li>
      </ul>
    </Card>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './journal-damage-banner.module.css'
import { useJournalDamage } from './use-journal-damage.ts'

async function restart(): Promise<void> {
  const { isDemo } = await desktop.call('app.info', undefined)
  await desktop.call('app.reopen', { isDemo })
}

/** Says where the journal on disk is damaged, that nothing is lost, and what mends it. */
export const JournalDamageBanner = (): ReactNode => {
  const say = useSay()
  const damage = useJournalDamage()
  if (damage === undefined) return null
  const { file, line } = damage
  return (
    <div className={styles.banner} data-testid="journal-damage" role="status">
      <span aria-hidden className={styles.mark}>
        ▲
      </span>
      <p className={styles.text}>
        <b>{say('audit.damage.title', { file, line })}</b>
        <span>{say('audit.damage.safe')}</span>
      </p>
      <Button data-testid="journal-restart" onClick={() => void restart()} size="small">
        {say('audit.damage.restart')}
      </Button>
    </div>
  )
}

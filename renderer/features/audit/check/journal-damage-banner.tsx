import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
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
    <Banner
      testId="journal-damage"
      text={say('audit.damage.safe')}
      title={say('audit.damage.title', { file, line })}
      tone="warn"
    >
      <Button data-testid="journal-restart" onClick={() => void restart()} size="small">
        {say('audit.damage.restart')}
      </Button>
    </Banner>
  )
}

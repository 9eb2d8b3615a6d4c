import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { findSave, type Save } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { createRestoreTools } from '../restore-tools.ts'
import { DaySaves } from './day-saves.tsx'
import { MomentChoice } from './moment-choice.tsx'
import styles from './restore-page.module.css'
import { RestorePanel } from './restore-panel.tsx'
import { RestoresMade } from './restores-made.tsx'
import { useReach } from './use-reach.ts'
import { useRestore } from './use-restore.ts'

interface RestorePageProps {
  readonly desktop?: Desktop
}

/** All records go back to an earlier moment: choose it, look, carry it out, take it back. */
export const RestorePage = ({ desktop = realDesktop }: RestorePageProps): ReactNode => {
  const say = useSay()
  const { db, clock, shop } = useSession()
  const tools = useMemo(() => createRestoreTools({ db, clock }, desktop), [db, clock, desktop])
  const reach = useReach(tools)
  const run = useRestore(tools, desktop)
  const [chosen, setChosen] = useState<Save>()
  const [chosenDay, setDay] = useState<Day>()
  const { stage } = run
  // The last day on which there was anything to go back to.
  const lastAt = reach === undefined || reach === 'nothing' ? clock.now() : reach.last.at
  const day = chosenDay ?? dayOf(lastAt, shop.offsetMinutes)
  const isBusy = stage.name === 'preparing' || stage.name === 'working'

  // What was chosen is done: the list shows the day as it is now.
  const isDone = stage.name === 'done'
  useEffect(() => {
    if (isDone) setChosen(undefined)
  }, [isDone])

  const choose = (save: Save): void => {
    setChosen(save)
    setDay(dayOf(save.at, shop.offsetMinutes))
    if (stage.name !== 'choosing') run.cancel()
  }
  const undo = async (restore: Save): Promise<void> => {
    const before = await findSave(db, restore.seq - 1)
    if (before === undefined) return
    setChosen(before)
    setDay(dayOf(before.at, shop.offsetMinutes))
    run.prepare(before, restore.seq)
  }
  const leave = (): void => go({ name: 'settings' })
  const stop = stage.name === 'choosing' || stage.name === 'done' ? leave : run.cancel
  useKeys({
    Escape: stage.name === 'working' ? undefined : stop,
    'Ctrl+Enter':
      stage.name === 'choosing' && chosen !== undefined ? () => run.prepare(chosen) : undefined,
  })
  return (
    <div className={styles.page} data-testid="restore">
      <header className={styles.head}>
        <h1>{say('restore.title')}</h1>
        <Button
          data-testid="restore-back"
          disabled={stage.name === 'working'}
          keys={stop === leave ? 'Esc' : undefined}
          onClick={leave}
          size="small"
        >
          {say('restore.back')}
        </Button>
      </header>
      {reach === undefined ? null : reach === 'nothing' ? (
        <EmptyState hint={say('restore.none.hint')} title={say('restore.none.title')} />
      ) : (
        <div className={styles.work}>
          <div className={styles.left}>
            <MomentChoice isDisabled={isBusy} onChoose={choose} reach={reach} />
            <DaySaves
              chosen={chosen}
              day={day}
              isDisabled={isBusy || stage.name === 'looking'}
              onChoose={choose}
              onDay={setDay}
              reach={reach}
            />
            <RestoresMade isDisabled={isBusy} onUndo={(restore) => void undo(restore)} />
          </div>
          <RestorePanel chosen={chosen} onUndo={(restore) => void undo(restore)} run={run} />
        </div>
      )}
    </div>
  )
}

import { type ReactNode, useState } from 'react'
import type { Save } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ProgressLine } from '#renderer/ui/progress-line.tsx'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { ConfirmRestore } from './confirm-restore.tsx'
import { DoneCard } from './done-card.tsx'
import { PreviewCard } from './preview-card.tsx'
import styles from './restore-page.module.css'
import type { RestoreControl } from './use-restore.ts'
import { useStaffNames } from './use-staff-names.ts'

interface RestorePanelProps {
  readonly chosen: Save | undefined
  readonly run: RestoreControl
  readonly onUndo: (restore: Save) => void
}

/** The right side: what comes next at each stage of a restore. */
export const RestorePanel = ({ chosen, run, onUndo }: RestorePanelProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const { stage } = run
  const nameOf = useStaffNames()
  const show = (save: Save): string => formatDateTime(save.at, shop.offsetMinutes)
  return (
    <div className={styles.right}>
      {stage.name === 'choosing' ? (
        <div className={styles.start}>
          {chosen === undefined ? (
            <EmptyState hint={say('restore.pick.hint')} title={say('restore.pick.title')} />
          ) : (
            <div className={styles.chosen}>
              <h2>{say('restore.to.title', { time: show(chosen) })}</h2>
              <p>
                {say('restore.to.after', {
                  who: nameOf(chosen.actor),
                  what: sayCommand(say, chosen.command),
                })}
              </p>
              <Button
                data-testid="restore-look"
                keys="Ctrl+Enter"
                look="primary"
                onClick={() => run.prepare(chosen)}
              >
                {say('restore.look')}
              </Button>
              <p className={styles.quiet}>{say('restore.look.hint')}</p>
            </div>
          )}
        </div>
      ) : null}
      {stage.name === 'preparing' ? (
        <ProgressLine
          cancelLabel={say('restore.cancel')}
          label={say('restore.building', { time: show(stage.target) })}
          onCancel={run.cancel}
          share={stage.share}
          testId="restore"
        />
      ) : null}
      {stage.name === 'working' ? (
        <ProgressLine
          cancelLabel={say('restore.cancel')}
          label={say('restore.working')}
          share={undefined}
          testId="restore"
        />
      ) : null}
      {stage.name === 'looking' ? (
        <PreviewCard
          onCancel={run.cancel}
          onConfirm={() => setIsAsking(true)}
          preview={stage.preview}
        />
      ) : null}
      {stage.name === 'done' ? (
        <DoneCard made={stage.made} onAgain={run.cancel} onUndo={() => onUndo(stage.made)} />
      ) : null}
      {isAsking && stage.name === 'looking' ? (
        <ConfirmRestore
          count={stage.preview.differences.length}
          onCarryOut={run.carryOut}
          onClose={() => setIsAsking(false)}
          time={show(stage.preview.target)}
        />
      ) : null}
    </div>
  )
}

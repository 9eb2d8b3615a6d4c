import type { ReactNode } from 'react'
import { listRestores, type Save } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'
import { useStaffNames } from './use-staff-names.ts'

interface RestoresMadeProps {
  readonly isDisabled: boolean
  readonly onUndo: (restore: Save) => void
}

/** The restores that were carried out, each with the way to take it back; nothing where there is none. */
export const RestoresMade = ({ isDisabled, onUndo }: RestoresMadeProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const nameOf = useStaffNames()
  const restores = useLive(listRestores)
  if (restores === undefined || restores.length === 0) return null
  const show = (at: Save['at']): string => formatDateTime(at, shop.offsetMinutes)
  return (
    <Card className={styles.made} title={say('restore.made')}>
      <ul>
        {restores.map((restore) => (
          <li data-testid="restore-made" key={restore.seq}>
            <p>
              <b>
                {say('restore.made.to', {
                  time: restore.restored === undefined ? '—' : show(restore.restored.toAt),
                })}
              </b>
              <span className={styles.quiet}>
                {say('restore.made.by', { time: show(restore.at), who: nameOf(restore.actor) })}
              </span>
              <span>{restore.restored?.reason}</span>
            </p>
            <Button
              aria-label={say('restore.made.undo', { seq: restore.seq })}
              data-testid="restore-undo"
              disabled={isDisabled}
              onClick={() => onUndo(restore)}
              size="small"
            >
              {say('restore.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

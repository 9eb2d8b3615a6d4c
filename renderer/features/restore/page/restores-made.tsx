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
  const atOf = (seq: number): string => {
    const other = restores.find((each) => each.seq === seq)
    return other === undefined ? '' : show(other.at)
  }
  const titleOf = ({ restored }: Save): string => {
    if (restored?.undoes !== undefined) {
      return say('restore.made.undid', { time: atOf(restored.undoes) })
    }
    return say('restore.made.to', { time: restored === undefined ? '—' : show(restored.toAt) })
  }
  const show = (at: Save['at']): string => formatDateTime(at, shop.offsetMinutes)
  return (
    <Card className={styles.made} title={say('restore.made')}>
      <ul>
        {restores.map((restore) => (
          <li data-testid="restore-made" key={restore.seq}>
            <p>
              <b>{titleOf(restore)}</b>
              <span className={styles.quiet}>
                {say('restore.made.by', { time: show(restore.at), who: nameOf(restore.actor) })}
              </span>
              <span>{restore.restored?.reason}</span>
            </p>
            <Button
              aria-label={say('restore.made.undo', { time: show(restore.at) })}
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

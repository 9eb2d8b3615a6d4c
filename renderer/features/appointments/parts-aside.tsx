import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { listWantedParts } from '#shared/domain/appointment/set-aside.ts'
import type { PartLineId } from '#shared/domain/estimate/part-line.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { setAside } from './commands.ts'
import styles from './parts-aside.module.css'

interface PartsAsideProps {
  readonly appointment: Appointment
  /** Sets all aside; absent when there is nothing to do. */
  readonly onAll: (() => void) | undefined
}

/** The parts the store lays ready, ticked off one by one. */
export const PartsAside = ({ appointment, onAll }: PartsAsideProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  const wanted = listWantedParts(appointment)
  if (wanted.length === 0) return null
  const tick = async (part: PartLineId, isReady: boolean): Promise<void> => {
    const ticked = await setAside(session, appointment.id, [part], isReady)
    if (!ticked.ok) notify('bad', explain(ticked))
  }
  const ready = wanted.filter(({ id }) => appointment.setAside.includes(id)).length
  return (
    <div className={styles.parts} data-testid="appointment-parts">
      <p className={styles.title}>
        {say('appointments.parts', { ready, count: wanted.length })}
        {onAll === undefined ? null : (
          <Button
            data-testid="appointment-parts-all"
            keys="S"
            look="quiet"
            onClick={onAll}
            size="small"
          >
            {say('appointments.partsAll')}
          </Button>
        )}
      </p>
      {wanted.map((part, index) => (
        <label key={part.id}>
          <input
            checked={appointment.setAside.includes(part.id)}
            disabled={appointment.state !== 'booked'}
            name={`appointment-part-${index}`}
            onChange={(event) => void tick(part.id, event.target.checked)}
            type="checkbox"
          />
          <span>{part.name}</span>
          <small>
            {formatQuantity(part.quantity)} {part.unit}
          </small>
        </label>
      ))}
    </div>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { listAppointments } from '#renderer/db/repositories/appointments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { addDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { listQueue, type QueueEntry } from './list-queue.ts'
import { moveInRows, QueueCard } from './queue-card.tsx'
import styles from './reception-page.module.css'

const open = ({ visit, vehicle }: QueueEntry): void => {
  if (visit.step === 'booked') go({ name: 'receive', vehicleId: vehicle.id })
  else {
    const sheet = visit.step === 'awaiting-approval' ? 'estimate' : 'intake'
    go({ name: 'visit', visitId: visit.id, sheet })
  }
}

/** Today's queue: who waits since when, who is booked, and the way to write up the next car. */
export const ReceptionPage = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow(15_000)
  const today = dayOf(now, shop.offsetMinutes)
  const queue = useLive(listQueue)
  const appointments = useLive((db) => listAppointments(db, { from: today, to: today }), [today])
  const page = useRef<HTMLDivElement>(null)
  const isRead = queue !== undefined
  const receive = (): void => go({ name: 'receive' })
  useKeys({ N: receive })
  useEffect(() => {
    // The arrows work at once, but nobody who is typing elsewhere loses the cursor.
    if (!isRead || document.activeElement?.matches('input, textarea') === true) return
    page.current?.querySelector<HTMLElement>('button[data-visit]')?.focus()
  }, [isRead])
  if (queue === undefined) return null
  const until = addDays(today, 1)
  const booked = queue.booked.filter((entry) => entry.visit.day < until)
  // Those with an order prepared are among the booked cars already.
  const calledIn = (appointments ?? []).filter(
    (each) => each.state === 'booked' && each.visitId === undefined,
  )
  const newButton = (
    <Button data-testid="reception-new" keys="N" look="primary" onClick={receive}>
      {say('reception.receiveNew')}
    </Button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
    <div className={styles.page} data-testid="reception" onKeyDown={moveInRows} ref={page}>
      <div className={styles.head}>
        <h1>{say('reception.title')}</h1>
        <span className={styles.hint}>{say('reception.searchHint')}</span>
        <span className={styles.end}>{newButton}</span>
      </div>
      <QueueCard
        empty={
          <EmptyState
            action={queue.further + booked.length === 0 ? newButton : undefined}
            hint={say('reception.emptyHint')}
            title={say('reception.empty')}
          />
        }
        entries={queue.waiting}
        now={now}
        onOpen={open}
        title={say('reception.waiting')}
      />
      <QueueCard
        empty={<EmptyState title={say('reception.noneBooked')} />}
        entries={booked}
        isBooked
        now={now}
        onOpen={open}
        title={say('reception.booked')}
      />
      {calledIn.length === 0 ? null : (
        <Button
          data-testid="reception-appointments"
          look="quiet"
          onClick={() => go({ name: 'appointments' })}
        >
          {say('reception.calledIn', { count: calledIn.length })}
        </Button>
      )}
      {queue.further === 0 ? null : (
        <p className={styles.hint}>{say('reception.further', { count: queue.further })}</p>
      )}
    </div>
  )
}

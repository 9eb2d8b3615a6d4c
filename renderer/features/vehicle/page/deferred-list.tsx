import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type DeferredChange, DeferredDialog } from './deferred-dialog.tsx'
import styles from './vehicle-page.module.css'

/** Work that was put off and stays with the car: offered again on a day, or dropped with a reason. */
export const DeferredList = ({
  deferred,
}: {
  readonly deferred: readonly DeferredJob[]
}): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const [changing, setChanging] = useState<{ job: DeferredJob; change: DeferredChange }>()
  const today = dayOf(clock.now(), shop.offsetMinutes)
  return (
    <Card title={say('vehicle.deferred')}>
      {deferred.length === 0 ? <p className={styles.none}>{say('vehicle.noDeferred')}</p> : null}
      {deferred.map((job) => (
        <div className={styles.item} data-testid="vehicle-deferred" key={job.id}>
          <span>
            <b>{job.name}</b> {formatMoney(job.value, shop.currency)}{' '}
            {isDue(job, today) ? <StatusTag tone="warn">{say('vehicle.isDue')}</StatusTag> : null}
            <small>
              {say('reception.deferredBecause', { reason: job.declinedBecause })} ·{' '}
              {job.offerAgainOn === undefined
                ? say('vehicle.nextVisit')
                : say('reception.offerAgainOn', { day: job.offerAgainOn })}
            </small>
          </span>
          <Button
            data-testid="deferred-date"
            onClick={() => setChanging({ job, change: 'date' })}
            size="small"
          >
            {say('vehicle.changeDate')}
          </Button>
          <Button
            data-testid="deferred-drop"
            onClick={() => setChanging({ job, change: 'drop' })}
            size="small"
          >
            {say('vehicle.drop')}
          </Button>
        </div>
      ))}
      {changing === undefined ? null : (
        <DeferredDialog {...changing} onClose={() => setChanging(undefined)} />
      )}
    </Card>
  )
}

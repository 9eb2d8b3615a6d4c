import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import styles from './vehicle-page.module.css'

interface VisitListProps {
  readonly visits: readonly Visit[]
  readonly hasMore: boolean
  readonly onMore: () => void
}

/** What the customer paid, or would pay as it stands. */
const amountOf = (visit: Visit): Money =>
  visit.settlement?.totals.due ?? computeEstimate(visit).total

const workOf = (visit: Visit): string => {
  const done = visit.jobs.filter((job) => job.approval.state !== 'declined')
  return done.length === 0 ? visit.intake.statement : done.map((job) => job.name).join('、')
}

/** The car's visits, latest first, a stretch at a time. */
export const VisitList = ({ visits, hasMore, onMore }: VisitListProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (visits.length === 0) {
    return (
      <Card title={say('vehicle.visits')}>
        <EmptyState hint={say('vehicle.noVisitsHint')} title={say('vehicle.noVisits')} />
      </Card>
    )
  }
  return (
    <Card title={say('vehicle.visits')}>
      <div className={styles.legend}>
        <span>{say('vehicle.visitDay')}</span>
        <span>{say('vehicle.orderNumber')}</span>
        <span className={styles.number}>km</span>
        <span>{say('vehicle.work')}</span>
        <span className={styles.number}>{say('vehicle.amount')}</span>
        <span>{say('reception.step')}</span>
      </div>
      {visits.map((visit) => (
        <button
          className={styles.visit}
          data-testid="vehicle-visit"
          data-visit={visit.id}
          key={visit.id}
          onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'estimate' })}
          type="button"
        >
          <span>{visit.day}</span>
          <small>{visit.number ?? '–'}</small>
          <span className={styles.number}>{visit.intake.mileageKm.toLocaleString('en-US')}</span>
          <span title={workOf(visit)}>{workOf(visit)}</span>
          <span className={styles.number} data-amount={amountOf(visit)}>
            {formatAmount(amountOf(visit), shop.currency)}
          </span>
          <span>
            <StatusTag
              tone={
                visit.paper === 'cancelled' ? 'plain' : visit.paper === 'delivered' ? 'ok' : 'info'
              }
            >
              {visit.paper === 'cancelled'
                ? say('vehicle.cancelled')
                : say(`trade.step.${visit.step}`)}
            </StatusTag>
          </span>
        </button>
      ))}
      {hasMore ? (
        <div className={styles.more}>
          <Button data-testid="vehicle-more" onClick={onMore} size="small">
            {say('vehicle.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

import type { ReactNode } from 'react'
import { dropDeferred, reviveDeferred } from '#renderer/features/estimate/index.ts'
import { SanbaoNotice } from '#renderer/features/rework/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './side-cards.module.css'
import { useSeeFirst } from './use-see-first.ts'

/** What to know before talking to the owner: work put off, warranties still running, last visit. */
export const SeeFirstCard = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit } = record
  const say = useSay()
  const seen = useSeeFirst(visit)
  if (seen === undefined) return null
  const { deferred, warranties, last } = seen
  return (
    <Card testId="see-first" title={say('visit.first')}>
      <SanbaoNotice vehicle={record.vehicle} />
      {deferred.map((job) => (
        <Deferred deferred={job} key={job.id} record={record} />
      ))}
      {warranties.map((term) => (
        <div className={styles.alert} data-testid="running-warranty" key={term.key}>
          <span aria-hidden className={styles.info}>
            ◆
          </span>
          <p>
            <b>{say('visit.underWarranty')}</b> {term.jobs.join(say('trade.comma'))}{' '}
            {say('visit.warrantyUntil', {
              on: term.untilOn,
              km: term.untilKm.toLocaleString('en-US'),
            })}
          </p>
        </div>
      ))}
      <div className={styles.alert} data-testid="last-visit">
        <span aria-hidden className={styles.muted}>
          ○
        </span>
        {last === undefined ? (
          <p>{say('visit.firstVisit')}</p>
        ) : (
          <button
            className={styles.link}
            onClick={() => go({ name: 'visit', visitId: last.id, sheet: 'estimate' })}
            type="button"
          >
            <b>{say('visit.lastVisit')}</b>{' '}
            {say('visit.lastVisitText', {
              on: last.day,
              km: last.intake.mileageKm.toLocaleString('en-US'),
            })}
            <br />
            <span className={styles.muted}>
              {listApproved(last)
                .map(({ name }) => name)
                .join(say('trade.comma'))}
            </span>
          </button>
        )}
      </div>
    </Card>
  )
}

interface DeferredProps {
  readonly deferred: DeferredJob
  readonly record: VisitRecord
}

const Deferred = ({ deferred, record: { visit } }: DeferredProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const notify = useNotify()
  const { shop } = session
  const explain = useExplain(shop.currency)
  const isNow = isDue(deferred, dayOf(session.clock.now(), shop.offsetMinutes))
  const offer = async (): Promise<void> => {
    const result = await reviveDeferred(session, visit.id, deferred.id)
    if (result.ok) notify('ok', say('deferred.offered', { job: deferred.name }))
    else notify('bad', explain(result))
  }
  const drop = async (): Promise<void> => {
    const result = await dropDeferred(session, deferred.id)
    if (result.ok) notify('info', say('deferred.dropped', { job: deferred.name }))
    else notify('bad', explain(result))
  }
  return (
    <div className={styles.alert} data-testid="deferred-job">
      <span aria-hidden className={isNow ? styles.warn : styles.muted}>
        ▲
      </span>
      <p>
        <b>{say('deferred.title')}</b> {deferred.name}{' '}
        <span data-amount={deferred.value}>{formatMoney(deferred.value, shop.currency)}</span>
        <br />
        <span className={styles.muted}>
          {say('deferred.said', { reason: deferred.declinedBecause })}
          {deferred.offerAgainOn === undefined
            ? ''
            : ` · ${say('deferred.dueOn', { on: deferred.offerAgainOn })}`}
        </span>
      </p>
      {isClosed(visit) ? null : (
        <span className={styles.buttons}>
          <Button
            data-testid="deferred-offer"
            keys="Enter"
            onClick={() => void offer()}
            size="small"
          >
            {say('deferred.offer')}
          </Button>
          <Button data-testid="deferred-drop" look="quiet" onClick={() => void drop()} size="small">
            {say('deferred.drop')}
          </Button>
        </span>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { type CarMemory, listRunningWarranties } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './receive-form.module.css'

/** Warranties named in the strip; the rest are counted. */
const MOST_WARRANTIES = 2

interface CarMemoryStripProps {
  readonly memory: CarMemory
  readonly revives: readonly DeferredJobId[]
  readonly onRevive: (id: DeferredJobId) => void
}

/** What to see before the first question: work put off, warranties that run, the last visit. */
export const CarMemoryStrip = ({ memory, revives, onRevive }: CarMemoryStripProps): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const { vehicle, deferred } = memory
  const visits = memory.visits.filter((visit) => visit.paper !== 'cancelled')
  const last = visits.find((visit) => visit.id !== memory.openVisit?.id)
  const next = last?.delivery?.nextService
  const warranties = listRunningWarranties(visits, today, vehicle.lastMileageKm ?? 0)
  return (
    <section
      aria-label={say('reception.seeFirst')}
      className={styles.strip}
      data-testid="car-memory"
    >
      <h2>{say('reception.seeFirst')}</h2>
      <ul>
        {deferred.map((job) => {
          const isTaken = revives.includes(job.id)
          return (
            <li className={isDue(job, today) ? styles.due : ''} data-testid="deferred" key={job.id}>
              <span>
                <b>
                  <span aria-hidden className={styles.warnMark}>
                    ▲
                  </span>
                  {job.name} {formatMoney(job.value, shop.currency)}
                </b>
                <small>
                  {say('reception.deferredBecause', { reason: job.declinedBecause })}
                  {job.offerAgainOn === undefined
                    ? ''
                    : ` · ${say('reception.offerAgainOn', { day: job.offerAgainOn })}`}
                </small>
              </span>
              <Button
                aria-pressed={isTaken}
                data-testid="deferred-revive"
                onClick={() => onRevive(job.id)}
                size="small"
              >
                {isTaken ? `✓ ${say('reception.revived')}` : say('reception.revive')}
              </Button>
            </li>
          )
        })}
        {last === undefined ? (
          <li>
            <StatusTag tone="plain">{say('reception.firstVisit')}</StatusTag>
          </li>
        ) : (
          <li>
            <span>
              <b>{say('reception.lastVisit', { day: last.day })}</b>
              <small>
                {say('reception.lastVisitWas', {
                  km: last.intake.mileageKm.toLocaleString('en-US'),
                  statement: last.intake.statement,
                })}
              </small>
            </span>
            <Button
              onClick={() => go({ name: 'vehicle', vehicleId: vehicle.id })}
              size="small"
              tabIndex={-1}
            >
              {say('reception.history')}
            </Button>
          </li>
        )}
        {next === undefined ? null : (
          <li className={next.on <= today ? styles.due : ''}>
            <span>
              <b>{say('reception.nextService')}</b>
              <small>
                {say('reception.warrantyUntil', {
                  day: next.on,
                  km: next.km.toLocaleString('en-US'),
                })}
              </small>
            </span>
          </li>
        )}
        {warranties.slice(0, MOST_WARRANTIES).map((term) => (
          <li key={`${term.visit.id}-${term.jobId}`}>
            <span>
              <b>
                <span aria-hidden className={styles.infoMark}>
                  ◆
                </span>
                {say('reception.underWarranty', { job: term.jobName })}
              </b>
              <small>
                {say('reception.warrantyUntil', {
                  day: term.untilOn,
                  km: term.untilKm.toLocaleString('en-US'),
                })}
              </small>
            </span>
          </li>
        ))}
        {warranties.length <= MOST_WARRANTIES ? null : (
          <li className={styles.more}>
            {say('reception.moreWarranties', { count: warranties.length - MOST_WARRANTIES })}
          </li>
        )}
      </ul>
    </section>
  )
}

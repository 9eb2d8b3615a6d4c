import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import { computePromise } from '#shared/domain/visit/promise.ts'
import { findOpenWait } from '#shared/domain/workshop/open-wait.ts'
import { computeWaitMinutes } from '#shared/domain/workshop/wait-minutes.ts'
import { computeOutlook } from '#shared/domain/workshop/work-left.ts'
import { formatTime, type Instant } from '#shared/kernel/instant.ts'
import { sayMinutes } from '../say-minutes.ts'
import styles from './workshop-page.module.css'

const STEP_TONES: Partial<Record<BoardStep, Tone>> = {
  'in-repair': 'info',
  'waiting-parts': 'warn',
  'final-inspection': 'ok',
}

const PROMISE_TONES: Partial<Record<string, Tone>> = { soon: 'warn', broken: 'bad' }

interface CarRowProps {
  readonly record: VisitRecord
  readonly now: Instant
  /** On whose card it stands. */
  readonly technicianId?: StaffId
}

/** One car in the workshop: Enter opens its sheet. */
export const CarRow = ({ record, now, technicianId }: CarRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { visit, vehicle } = record
  const agreed = visit.jobs.filter((job) => job.approval.state === 'approved')
  const done = agreed.filter((job) => job.isDone).length
  const promise = computePromise(visit, now, shop.promiseWarningMinutes)
  const isShort = computeOutlook(visit, now).isShort
  const wait = findOpenWait(visit)
  return (
    <button
      className={styles.car}
      data-testid="workshop-car"
      data-technician={technicianId}
      data-visit={visit.id}
      onClick={() => go({ name: 'visit', visitId: visit.id, sheet: 'workshop' })}
      type="button"
    >
      <Plate
        color={vehicle.plateColor}
        size="small"
        text={
          vehicle.plate === ''
            ? say('reception.noPlate')
            : formatPlate(vehicle.plate, { home: homeOf(shop.currency) })
        }
      />
      <span className={styles.model}>
        {vehicle.make} {vehicle.model}
        <small>
          {agreed.length > 0
            ? say('workshop.jobsDone', { done, all: agreed.length })
            : visit.jobs.length === 0
              ? say('workshop.noJobs')
              : say('workshop.pendingJobs', { count: visit.jobs.length })}
        </small>
      </span>
      <StatusTag tone={wait === undefined ? (STEP_TONES[visit.step] ?? 'plain') : 'warn'}>
        {wait === undefined
          ? say(`trade.step.${visit.step}`)
          : say(wait.kind === 'parts' ? 'clock.waitingParts' : 'clock.waitingCustomer', {
              time: sayMinutes(computeWaitMinutes(wait, now)),
            })}
      </StatusTag>
      <StatusTag tone={PROMISE_TONES[promise.state] ?? (isShort ? 'warn' : 'plain')}>
        {isShort ? `${say('clock.tooLate')} ` : ''}
        {formatTime(visit.promisedAt, shop.offsetMinutes)}
      </StatusTag>
    </button>
  )
}

import type { ReactNode } from 'react'
import { CallTag } from '#renderer/features/lounge-feed/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { DiagnosisClockTag } from '#renderer/ui/findings/diagnosis-clock-tag.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { PromiseTag } from '#renderer/ui/promise/promise-tag.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { listPending } from '#shared/domain/approval/decide-job.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { stepRank } from '#shared/domain/visit/board-step.ts'
import { computePromise } from '#shared/domain/visit/promise.ts'
import { computeOutlook } from '#shared/domain/workshop/work-left.ts'
import { formatNearTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './board.module.css'
import type { BoardCar } from './board-car.ts'

interface BoardCardProps {
  readonly car: BoardCar
  readonly now: Instant
  readonly offsetMinutes: number
  readonly warningMinutes: number
}

/** What an advisor must see of a car from the other end of the desk. */
export const BoardCard = ({
  car,
  now,
  offsetMinutes,
  warningMinutes,
}: BoardCardProps): ReactNode => {
  const say = useSay()
  const { visit, vehicle, customer, technician, bay } = car
  const pending = listPending(visit).length
  const needsTechnician =
    technician === undefined &&
    visit.paper === 'ordered' &&
    stepRank(visit.step) < stepRank('ready')
  return (
    <>
      <span className={styles.cardHead}>
        <Plate
          color={vehicle.plateColor}
          size="small"
          text={vehicle.plate === '' ? say('search.noPlate') : formatPlate(vehicle.plate)}
        />
        <b className={styles.time}>{formatNearTime(visit.promisedAt, now, offsetMinutes)}</b>
      </span>
      <span className={styles.model}>
        {vehicle.make} {vehicle.model}
      </span>
      <span className={styles.who}>
        {customer.name}
        {technician === undefined ? null : ` · ${technician.name}`}
        {bay === undefined ? null : ` ${bay.name}`}
      </span>
      <span className={styles.tags}>
        {visit.internal === undefined ? null : (
          <StatusTag tone="plain">{say('board.internal')}</StatusTag>
        )}
        {visit.step === 'booked' ? null : (
          <PromiseTag status={computePromise(visit, now, warningMinutes)} />
        )}
        <DiagnosisClockTag now={now} onlyRunning visit={visit} />
        {computeOutlook(visit, now).isShort ? (
          <StatusTag tone="warn">{say('clock.tooLate')}</StatusTag>
        ) : null}
        {pending === 0 ? null : (
          <StatusTag mark="?" tone="wait">
            {say('board.pending', { count: pending })}
          </StatusTag>
        )}
        <CallTag visit={visit} />
        {needsTechnician ? <StatusTag tone="warn">{say('board.noTechnician')}</StatusTag> : null}
      </span>
    </>
  )
}

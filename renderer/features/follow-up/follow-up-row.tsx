import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { namesOf } from '#shared/domain/estimate/names-of.ts'
import type { FollowUpResult } from '#shared/domain/follow-up/follow-up.ts'
import type { NextFollowUp } from '#shared/domain/follow-up/next-follow-up.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './follow-up-register.module.css'
import type { FollowUpEntry } from './list-follow-ups.ts'

const TONES: Readonly<Record<FollowUpResult, Tone>> = {
  satisfied: 'ok',
  dissatisfied: 'bad',
  'not-reached': 'warn',
  messaged: 'info',
}

interface FollowUpRowProps {
  readonly entry: FollowUpEntry
  readonly today: Day
  readonly onOpen: () => void
}

/** One customer to call; Enter opens the call. */
export const FollowUpRow = ({ entry, today, onOpen }: FollowUpRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { visit, customer, vehicle, next } = entry
  const home = { home: homeOf(shop.currency) }
  const last = visit.followUps.at(-1)
  const delivered = visit.delivery === undefined ? '' : dayOf(visit.delivery.at, shop.offsetMinutes)
  return (
    <button
      className={styles.row}
      data-kind={next?.kind}
      data-testid="follow-up-row"
      data-visit={visit.id}
      onClick={onOpen}
      type="button"
    >
      <span className={styles.when}>
        {next === undefined ? (
          <StatusTag tone="ok">{say('followUp.heard')}</StatusTag>
        ) : (
          <DueWords next={next} today={today} />
        )}
      </span>
      <span className={styles.who}>
        <b>{customer.name}</b>
        <small>{formatPhone(customer.phone, home)}</small>
      </span>
      <Plate
        color={vehicle.plateColor}
        size="small"
        text={vehicle.plate === '' ? '–' : formatPlate(vehicle.plate, home)}
      />
      <span className={styles.who}>
        <span>{namesOf(listApproved(visit))}</span>
        <small>{say('followUp.deliveredOn', { day: delivered })}</small>
      </span>
      <span className={styles.who}>
        {last === undefined ? (
          <small>{say('followUp.noCall')}</small>
        ) : (
          <>
            <span>
              <StatusTag tone={TONES[last.result]}>
                {say(`followUp.result.${last.result}`)}
              </StatusTag>
            </span>
            <small>{last.words === '' ? null : last.words}</small>
          </>
        )}
      </span>
    </button>
  )
}

const DueWords = ({
  next,
  today,
}: {
  readonly next: NextFollowUp
  readonly today: Day
}): ReactNode => {
  const say = useSay()
  const late = daysBetween(next.dueOn, today)
  return (
    <>
      <b className={late > 0 ? styles.late : ''}>
        {late > 0
          ? say('followUp.lateBy', { count: late })
          : late === 0
            ? say('followUp.today')
            : next.dueOn}
      </b>
      <small>
        {say(`followUp.kind.${next.kind}`)}
        {next.failedDays === 0
          ? ''
          : ` · ${say('followUp.failedDays', { count: next.failedDays })}`}
      </small>
    </>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import type { Urgency } from '#shared/domain/sales/day/urgency.ts'
import { computeAnswerClock } from '#shared/domain/sales/lead/answer-clock.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatTime, type Instant } from '#shared/kernel/instant.ts'
import type { ShowroomEntry } from './list-showroom.ts'

const TONES: Readonly<Record<Exclude<Urgency, 'answer' | 'drive'>, Tone>> = {
  here: 'info',
  approval: 'wait',
  arrived: 'ok',
  overdue: 'bad',
  today: 'warn',
  call: 'warn',
  back: 'warn',
  loss: 'wait',
  later: 'plain',
  waiting: 'wait',
}

interface UrgencyTagProps {
  readonly entry: ShowroomEntry
  readonly now: Instant
  /** On a card: what is late, not who is to see to it. */
  readonly isShort?: boolean
}

/** Why a buyer is on the list: the clock of a lead, a day that has come, somebody standing there. */
export const UrgencyTag = ({ entry, now, isShort = false }: UrgencyTagProps): ReactNode => {
  const say = useSay()
  const { urgency, daysLate, sale, since } = entry
  if (urgency === 'answer') return <AnswerTag entry={entry} isShort={isShort} now={now} />
  if (urgency === 'drive') return <DriveTag entry={entry} now={now} />
  const late = (): string =>
    daysLate > 0 ? say('showroom.why.overdue', { days: daysLate }) : say('showroom.why.today')
  const words = {
    here: () => say('showroom.why.here'),
    approval: () => say('showroom.why.approval'),
    arrived: () => say('showroom.why.arrived'),
    overdue: late,
    today: late,
    call: late,
    back: late,
    loss: () => say('showroom.why.loss'),
    later: () => say('showroom.why.later', { on: since === '' ? sale.next.on : since }),
    waiting: () => say(sale.loss === undefined ? 'showroom.why.approval' : 'showroom.why.loss'),
  }[urgency]()
  const isLate = daysLate > 0 && urgency !== 'arrived'
  return <StatusTag tone={isLate ? 'bad' : TONES[urgency]}>{words}</StatusTag>
}

/** When the drive is; out on the road; not back in time. */
const DriveTag = ({ entry, now }: Pick<UrgencyTagProps, 'entry' | 'now'>): ReactNode => {
  const say = useSay()
  const { offsetMinutes } = useSession().shop
  const { drive } = entry
  if (drive === undefined) return null
  const until = formatTime(drive.until, offsetMinutes)
  if (drive.state === 'out') {
    const isLate = drive.until < now
    return (
      <StatusTag tone={isLate ? 'bad' : 'info'}>
        {say(isLate ? 'showroom.why.driveLate' : 'showroom.why.driveOut', { until })}
      </StatusTag>
    )
  }
  const from = formatTime(drive.from, offsetMinutes)
  return (
    <StatusTag tone={drive.from < now ? 'bad' : 'info'}>
      {say(drive.from < now ? 'showroom.why.driveMissed' : 'showroom.why.drive', { from })}
    </StatusTag>
  )
}

/** The fifteen minutes in which a lead is to be answered. */
const AnswerTag = ({ entry, now, isShort = false }: UrgencyTagProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const waiting = entry.sale.leads.find(({ answeredAt }) => answeredAt === undefined)
  if (waiting === undefined) return null
  const { offsetMinutes } = shop
  const hours = { offsetMinutes, workday: workdayOf(shop) }
  const { state, minutesLeft } = computeAnswerClock({ arrivedAt: waiting.arrivedAt }, now, hours)
  if (state === 'late' || state === 'escalated') {
    return (
      <StatusTag tone="bad">{lateWords(say, isShort ? 'late' : state, -minutesLeft)}</StatusTag>
    )
  }
  if (minutesLeft > 60) return <StatusTag tone="plain">{say('showroom.clock.later')}</StatusTag>
  const isSoon = state === 'soon'
  return (
    <StatusTag tone={isSoon ? 'warn' : 'info'}>
      {say(isSoon ? 'showroom.clock.soon' : 'showroom.clock.waiting', { minutes: minutesLeft })}
    </StatusTag>
  )
}

function lateWords(say: Say, state: 'late' | 'escalated', minutes: number): string {
  if (minutes < 120) return say(`showroom.clock.${state}`, { minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return say(`showroom.clock.${state}Hours`, { hours })
  return say(`showroom.clock.${state}Days`, { days: Math.floor(hours / 24) })
}

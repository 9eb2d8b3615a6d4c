import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { computeAnswerClock } from '#shared/domain/sales/lead/answer-clock.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { ShowroomEntry, Urgency } from './list-showroom.ts'

const TONES: Readonly<Record<Exclude<Urgency, 'answer'>, Tone>> = {
  loss: 'wait',
  here: 'info',
  overdue: 'bad',
  today: 'warn',
  later: 'plain',
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
  const { urgency, daysLate, sale } = entry
  if (urgency === 'answer') return <AnswerTag entry={entry} isShort={isShort} now={now} />
  const words = {
    loss: () => say('showroom.why.loss'),
    here: () => say('showroom.why.here'),
    overdue: () => say('showroom.why.overdue', { days: daysLate }),
    today: () => say('showroom.why.today'),
    later: () => say('showroom.why.later', { on: sale.next.on }),
  }[urgency]()
  return <StatusTag tone={TONES[urgency]}>{words}</StatusTag>
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
  return say(`showroom.clock.${state}Hours`, { hours: Math.floor(minutes / 60) })
}

import type { ReactNode } from 'react'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { HistoryOfPlace } from '#renderer/features/audit/index.ts'
import { CounterStatusLine } from '#renderer/features/showing/index.ts'
import { SnapshotLine } from '#renderer/features/snapshots/index.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useRoute } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { epochMsOf, formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './shell.module.css'

const WEEKDAYS = new Map<string, Intl.DateTimeFormat>()

const weekdayOf = (at: Instant, offsetMinutes: number, locale: string): string => {
  const format =
    WEEKDAYS.get(locale) ?? new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  WEEKDAYS.set(locale, format)
  return format.format(epochMsOf(at) + offsetMinutes * 60_000)
}

/** That everything is saved, what the customer sees, and the shop's time. */
export const Footer = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const route = useRoute()
  const now = useNow(10_000)
  const last = useLive(findLastSave)
  const [day, time] = formatDateTime(now, shop.offsetMinutes).split(' ')
  return (
    <footer className={styles.footer}>
      {last === undefined ? (
        <span>{say('shell.saved.none')}</span>
      ) : (
        <StatusTag mark="●" tone="ok">
          {say('shell.saved', { time: formatDateTime(last.at, shop.offsetMinutes).slice(11) })}
        </StatusTag>
      )}
      <SnapshotLine />
      <CounterStatusLine />
      <HistoryOfPlace route={route} />
      <span className={styles.clock}>
        {day} {weekdayOf(now, shop.offsetMinutes, locale)} {time}
      </span>
    </footer>
  )
}

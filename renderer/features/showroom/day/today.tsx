import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { URGENCIES, type Urgency } from '#shared/domain/sales/day/urgency.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Showroom, ShowroomEntry } from '../list-showroom.ts'
import { Duty } from './duty.tsx'
import { DutyRow } from './duty-row.tsx'
import styles from './today.module.css'

/** What is not to be done now: for another day, or with the manager. */
const NOT_NOW: readonly Urgency[] = ['later', 'waiting']
const NOW = URGENCIES.filter((urgency) => !NOT_NOW.includes(urgency))

interface TodayProps {
  readonly showroom: Showroom
  readonly today: Day
}

/** The consultant's day: what to do now, in order, by why. ↑ ↓ choose, Enter opens. */
export const Today = ({ showroom, today }: TodayProps): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const { duties } = showroom
  const groups = NOW.flatMap((urgency) => {
    const entries = duties.filter((entry) => entry.urgency === urgency)
    return entries.length === 0 ? [] : [{ urgency, entries }]
  })
  const notNow = [...duties.filter(({ urgency }) => NOT_NOW.includes(urgency))]
  const step = (by: 1 | -1): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button[data-sale]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[at === -1 ? 0 : at + by]?.focus()
  }
  useKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1) })
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('button[data-sale]')?.focus()
  }, [])
  return (
    <div className={styles.today} ref={list}>
      <Duty staff={showroom.staff} today={today} />
      <Card>
        {groups.length === 0 ? (
          <EmptyState hint={say('showroom.empty.today.hint')} title={say('showroom.empty.today')} />
        ) : (
          <>
            <Legend />
            {groups.map(({ urgency, entries }) => (
              <Group entries={entries} key={urgency} urgency={urgency} />
            ))}
          </>
        )}
      </Card>
      {notNow.length === 0 ? null : (
        <details className={styles.later}>
          <summary>{say('showroom.later', { count: notNow.length })}</summary>
          <Card>
            {notNow.map((entry) => (
              <DutyRow entry={entry} key={entry.sale.id} />
            ))}
          </Card>
        </details>
      )}
      <p className={styles.keys}>{say('showroom.keys.today')}</p>
    </div>
  )
}

interface GroupProps {
  readonly urgency: Urgency
  readonly entries: readonly ShowroomEntry[]
}

const Group = ({ urgency, entries }: GroupProps): ReactNode => {
  const say = useSay()
  return (
    <section aria-label={say(`showroom.group.${urgency}`)}>
      <h2 className={styles.group}>
        {say(`showroom.group.${urgency}`)}
        <span>{entries.length}</span>
      </h2>
      {entries.map((entry) => (
        <DutyRow entry={entry} key={entry.sale.id} />
      ))}
    </section>
  )
}

const Legend = (): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.legend}>
      <span>{say('showroom.column.when')}</span>
      <span>{say('showroom.column.what')}</span>
      <span>{say('showroom.column.buyer')}</span>
      <span>{say('showroom.column.wanted')}</span>
      <span>{say('showroom.column.step')}</span>
      <span>{say('showroom.column.consultant')}</span>
    </div>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Showroom, ShowroomEntry } from '../list-showroom.ts'
import { UrgencyTag } from '../urgency-tag.tsx'
import { Duty } from './duty.tsx'
import styles from './today.module.css'

interface TodayProps {
  readonly showroom: Showroom
  readonly today: Day
}

/** The consultant's day: what to do now, in order. ↑ ↓ choose, Enter opens. */
export const Today = ({ showroom, today }: TodayProps): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const now = showroom.entries.filter(({ urgency }) => urgency !== 'later')
  const later = showroom.entries.filter(({ urgency }) => urgency === 'later')
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
        {now.length === 0 ? (
          <EmptyState hint={say('showroom.empty.today.hint')} title={say('showroom.empty.today')} />
        ) : (
          <>
            <Legend />
            {now.map((entry) => (
              <SaleRow entry={entry} key={entry.sale.id} />
            ))}
          </>
        )}
      </Card>
      {later.length === 0 ? null : (
        <details className={styles.later}>
          <summary>{say('showroom.later', { count: later.length })}</summary>
          <Card>
            {later.map((entry) => (
              <SaleRow entry={entry} key={entry.sale.id} />
            ))}
          </Card>
        </details>
      )}
      <p className={styles.keys}>{say('showroom.keys.today')}</p>
    </div>
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

const SaleRow = ({ entry }: { readonly entry: ShowroomEntry }): ReactNode => {
  const say = useSay()
  const now = useNow()
  const { sale, customer, consultant } = entry
  return (
    <button
      className={styles.row}
      data-sale={sale.id}
      data-testid="sale-row"
      data-urgency={entry.urgency}
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
      type="button"
    >
      <span>
        <UrgencyTag entry={entry} now={now} />
      </span>
      <b>{sale.next.what}</b>
      <span>
        <b>{customer.name}</b>　<small>{say(`showroom.profile.${sale.profile}`)}</small>
      </span>
      <span title={sale.wanted}>{sale.wanted}</span>
      <span>{say(`showroom.step.${sale.step}`)}</span>
      <span>{consultant?.name ?? say('showroom.why.unassigned')}</span>
    </button>
  )
}

import { type ReactNode, useMemo, useState } from 'react'
import { listSalesBegun, type SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import styles from './funnel.module.css'
import { FunnelTable } from './funnel-table.tsx'

const GROUPINGS = ['all', 'channel', 'consultant'] as const
type Grouping = (typeof GROUPINGS)[number]

const MONTHS = 3

interface FunnelProps {
  readonly staff: readonly Staff[]
  readonly today: Day
}

/** How far buyers come, of how many, in what time; a row says who they are. */
export const Funnel = ({ staff, today }: FunnelProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [by, setBy] = useState<Grouping>('all')
  const [people, setPeople] = useState<{
    readonly title: string
    readonly list: readonly SaleRecord[]
  }>()
  const { offsetMinutes } = shop
  const sales = useLive(
    (db) =>
      listSalesBegun(db, {
        from: atLocal(addMonths(today, -MONTHS), '00:00', offsetMinutes),
        until: atLocal(addDays(today, 1), '00:00', offsetMinutes),
      }),
    [today, offsetMinutes],
  )
  const groups = useMemo(() => {
    const nameOf = ({ sale }: SaleRecord): string => {
      if (by === 'all') return ''
      if (by === 'channel') return say(`showroom.channel.${sale.leads[0]?.channel ?? 'walk-in'}`)
      const id = consultantOf(sale)
      return staff.find((each) => each.id === id)?.name ?? say('showroom.why.unassigned')
    }
    const found = new Map<string, SaleRecord[]>()
    for (const record of sales ?? []) {
      // What was merged into another sale is counted there.
      if (record.sale.state === 'merged') continue
      const name = nameOf(record)
      found.set(name, [...(found.get(name) ?? []), record])
    }
    return [...found].sort((a, b) => b[1].length - a[1].length)
  }, [sales, by, say, staff])
  if (sales === undefined) return null
  return (
    <div className={styles.page} data-testid="funnel">
      <div className={styles.head}>
        <Choice
          label={say('showroom.figures.by')}
          name="funnel-by"
          onChange={(next) => {
            setBy(next ?? 'all')
            setPeople(undefined)
          }}
          options={GROUPINGS.map((value) => ({
            value,
            label: say(`showroom.figures.by.${value}`),
          }))}
          value={by}
        />
        <span className={styles.quiet}>{say('showroom.figures.months', { count: MONTHS })}</span>
      </div>
      {groups.length === 0 ? (
        <Card>
          <EmptyState title={say('showroom.figures.empty')} />
        </Card>
      ) : (
        <div className={styles.tables}>
          {groups.map(([name, records]) => (
            <FunnelTable
              key={name}
              name={name}
              onPeople={(title, list) => setPeople({ title, list })}
              records={records}
            />
          ))}
        </div>
      )}
      {people === undefined ? (
        <p className={styles.quiet}>{say('showroom.figures.hint')}</p>
      ) : (
        <Card testId="funnel-people" title={people.title}>
          <ul className={styles.people}>
            {people.list.map(({ sale, customer }) => (
              <li key={sale.id}>
                <button
                  onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
                  type="button"
                >
                  <b>{customer.name}</b>
                  <span>{sale.wanted}</span>
                  <span>{say(`showroom.step.${sale.step}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

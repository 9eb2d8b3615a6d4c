import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { readCashierList } from './cashier-list.ts'
import styles from './cashier-page.module.css'
import { CashierRow } from './cashier-row.tsx'
import { sumTakings } from './sum-takings.ts'
import { TakingsCard } from './takings-card.tsx'

// The showroom is loaded when it is there: bills come first.
const SalesDue = lazy(async () => ({
  default: (await import('#renderer/features/showroom/index.ts')).SalesDue,
}))

/** The cashier's desk: bills to make up, cars to hand over, and what came in today. */
export const CashierPage = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const list = useLive(
    (db) => readCashierList(db, today, shop.offsetMinutes),
    [today, shop.offsetMinutes],
  )
  const page = useRef<HTMLDivElement>(null)
  // The page has no fields, so the arrows are its own, also before anything of it was touched.
  const step = (by: 1 | -1): void => {
    const rows = [...(page.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[at === -1 ? 0 : at + by]?.focus()
  }
  const toClose = (): void => go({ name: 'day-close' })
  const toAccounts = (): void => go({ name: 'registers', register: 'accounts' })
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    'Alt+A': toAccounts,
    'Alt+J': toClose,
  })
  if (list === undefined) return null
  const open = (visitId: (typeof list.ready)[number]['visit']['id']) => () =>
    go({ name: 'visit', visitId, sheet: 'settlement' })
  const sections = [
    { id: 'to-settle', title: say('settlement.toSettle'), records: list.toSettle },
    { id: 'ready', title: say('settlement.readyCars'), records: list.ready },
    { id: 'settled', title: say('settlement.settledToday'), records: list.settledToday },
  ] as const
  return (
    <div className={styles.page} data-testid="cashier-page" ref={page}>
      <div className={styles.lists}>
        <header className={styles.head}>
          <h1 className={styles.heading}>{say('shell.nav.cashier')}</h1>
          {list.forgotten === undefined ? null : (
            <StatusTag tone="warn">{say('till.forgotten', { day: list.forgotten })}</StatusTag>
          )}
          <Button data-testid="to-accounts" keys="Alt+A" onClick={toAccounts} size="small">
            {say('registers.accounts')}
          </Button>
          <Button data-testid="to-day-close" keys="Alt+J" onClick={toClose} size="small">
            {say('till.dayClose')}
          </Button>
        </header>
        {sections.map(({ id, title, records }) => (
          <Card
            aside={
              id === 'to-settle' ? (
                <>
                  <KeyHint keys="↑ ↓" />
                  <KeyHint keys="Enter" />
                </>
              ) : undefined
            }
            key={id}
            testId={`cashier-${id}`}
            title={
              <>
                {title} <span className={styles.count}>{records.length}</span>
              </>
            }
          >
            {records.length === 0 ? (
              <EmptyState
                hint={id === 'to-settle' ? say('settlement.noneToSettleHint') : undefined}
                title={say(`settlement.none.${id}`)}
              />
            ) : (
              records.map((record) => (
                <CashierRow
                  key={record.visit.id}
                  onOpen={open(record.visit.id)}
                  record={record}
                  section={id}
                />
              ))
            )}
          </Card>
        ))}
        <Suspense fallback={null}>
          <SalesDue />
        </Suspense>
      </div>
      <TakingsCard
        takings={sumTakings(
          list.moves,
          list.settledToday.map(({ visit }) => visit),
        )}
      />
    </div>
  )
}

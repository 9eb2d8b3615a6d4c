import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Day } from '#shared/kernel/day.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import { ClosedCard } from './closed-card.tsx'
import { CountCard } from './count-card.tsx'
import styles from './day-close.module.css'
import { DrawerCard } from './drawer-card.tsx'
import { EarlierCloses } from './earlier-closes.tsx'
import { readTillDesk } from './read-till-desk.ts'
import { TakingsTable } from './takings-table.tsx'

/** The close of a day (日结): what came in, what should be in the drawer, and what is. */
export const DayClosePage = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { offsetMinutes } = shop
  const today = dayOf(useNow(), offsetMinutes)
  const [chosen, setChosen] = useState<Day>()
  const desk = useLive(
    (db) => readTillDesk(db, { today, chosen, offsetMinutes }),
    [today, chosen, offsetMinutes],
  )
  const leave = (): void => go({ name: 'cashier' })
  useKeys({ Escape: leave })
  if (desk === undefined) return null
  const { on, forgotten, reading, after } = desk
  const { till, span, sheet, movements, days } = reading
  const choices = [...new Set([...(forgotten === undefined ? [] : [forgotten]), on, today])].sort()
  return (
    <div className={styles.page} data-day={on} data-testid="day-close-page">
      <header className={styles.head}>
        <h1 className={styles.heading}>
          {say('till.dayClose')} <span className={styles.day}>{on}</span>
        </h1>
        <span className={styles.span}>
          {till.close === undefined && on === today
            ? say('till.since', { from: formatDateTime(span.from, offsetMinutes) })
            : say('till.span', {
                from: formatDateTime(span.from, offsetMinutes),
                until: formatDateTime(span.until, offsetMinutes),
              })}
        </span>
        <Button data-testid="day-close-leave" keys="Esc" onClick={leave} size="small">
          {say('till.toCashier')}
        </Button>
      </header>
      {choices.length === 1 ? null : (
        <div className={styles.forgotten}>
          {forgotten === undefined ? null : (
            <span data-day={forgotten} data-testid="day-forgotten">
              <StatusTag tone="warn">{say('till.forgotten', { day: forgotten })}</StatusTag>{' '}
              {say('till.forgottenHint')}
            </span>
          )}
          <Choice
            label={say('till.whichDay')}
            name="day-to-close"
            onChange={(next) => setChosen(next)}
            options={choices.map((value) => ({ value, label: value }))}
            value={on}
          />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <TakingsTable sheet={sheet} />
          <EarlierCloses days={days} />
        </div>
        <div className={styles.column}>
          <DrawerCard
            isFirst={span.previous === undefined}
            movements={movements}
            sheet={sheet}
            till={till}
          />
        </div>
        <div className={styles.column}>
          {till.close === undefined ? (
            <CountCard expected={sheet.expected} key={on} on={on} opening={sheet.opening} />
          ) : (
            <ClosedCard after={after} close={till.close} on={on} />
          )}
        </div>
      </div>
    </div>
  )
}

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { LossReason } from '#shared/domain/sales/loss/loss.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Showroom } from '../list-showroom.ts'
import { type Period, periodOf } from '../period/period.ts'
import { PeriodFields } from '../period/period-fields.tsx'
import { listLost } from './list-lost.ts'
import { LossWaiting } from './loss-waiting.tsx'
import styles from './lost.module.css'
import { LostRow } from './lost-row.tsx'
import { ReasonsCard } from './reasons-card.tsx'
import { TakeUpDialog } from './take-up-dialog.tsx'

interface LostListProps {
  readonly showroom: Showroom
  readonly today: Day
  readonly isMine: boolean
}

/** Buyers who were lost: when to ask again, why; T takes one up again. ↑ ↓ choose, Enter opens. */
export const LostList = ({ showroom, today, isMine }: LostListProps): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const [period, setPeriod] = useState<Period>(() => periodOf('90', today))
  const [reason, setReason] = useState<LossReason>()
  const [taken, setTaken] = useState<SaleRecord>()
  const page = useRef<HTMLDivElement>(null)
  const lists = useLive((db) => listLost(db, period, shop.offsetMinutes), [period, shop])
  const isRead = lists !== undefined
  useEffect(() => {
    if (isRead) page.current?.querySelector<HTMLElement>('button[data-sale]')?.focus()
  }, [isRead])
  const mine = (records: readonly SaleRecord[]): readonly SaleRecord[] =>
    isMine ? records.filter(({ sale }) => consultantOf(sale) === me.id) : records
  const toAsk = mine(lists?.toAsk ?? [])
  const inPeriod = mine(lists?.lost ?? [])
  const takeUp = (): void => {
    const id = document.activeElement?.getAttribute('data-sale')
    const chosen = [...toAsk, ...inPeriod].find(({ sale }) => sale.id === id) ?? toAsk[0]
    if (chosen !== undefined) setTaken(chosen)
  }
  useKeys({ T: takeUp })
  if (lists === undefined) return null
  const shown = inPeriod.filter(({ sale }) => reason === undefined || sale.loss?.reason === reason)
  const { staff } = showroom
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
    <div
      className={styles.page}
      data-testid="lost-list"
      onKeyDown={moveInRows('button[data-sale]')}
      ref={page}
    >
      <div className={styles.column}>
        <LossWaiting showroom={showroom} today={today} />
        <Card
          aside={
            <Button data-testid="lost-take-up" keys="T" onClick={takeUp} size="small">
              {say('lost.takeUp')}
            </Button>
          }
          testId="lost-to-ask"
          title={say('lost.toAsk', { count: toAsk.length })}
        >
          {toAsk.length === 0 ? (
            <EmptyState hint={say('lost.toAsk.hint')} title={say('lost.toAsk.none')} />
          ) : (
            toAsk.map((record) => (
              <LostRow key={record.sale.id} record={record} staff={staff} today={today} />
            ))
          )}
        </Card>
        <Card
          testId="lost-in-period"
          title={
            reason === undefined
              ? say('lost.inPeriod', { count: shown.length })
              : say('lost.byReason', {
                  reason: say(`sale.reason.${reason}`),
                  count: shown.length,
                })
          }
        >
          {shown.length === 0 ? (
            <EmptyState title={say('lost.inPeriod.none')} />
          ) : (
            shown.map((record) => (
              <LostRow key={record.sale.id} record={record} staff={staff} today={today} />
            ))
          )}
        </Card>
        <p className={styles.keys}>{say('lost.keys')}</p>
      </div>
      <aside className={styles.side}>
        <PeriodFields onChange={setPeriod} period={period} today={today} />
        <ReasonsCard chosen={reason} onChoose={setReason} records={inPeriod} />
      </aside>
      {taken === undefined ? null : (
        <TakeUpDialog
          customer={taken.customer}
          onClose={() => setTaken(undefined)}
          sale={taken.sale}
        />
      )}
    </div>
  )
}

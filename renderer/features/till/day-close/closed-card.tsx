import type { ReactNode } from 'react'
import { findPaperByNumber } from '#renderer/db/repositories/papers.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { IssuedPaperButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillClose } from '#shared/domain/till/till-day.ts'
import type { Day } from '#shared/kernel/day.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import { subtract } from '#shared/kernel/money.ts'
import { Amount } from '../amount.tsx'
import { Difference } from './count-card.tsx'
import styles from './day-close.module.css'

interface ClosedCardProps {
  readonly on: Day
  readonly close: TillClose
  readonly after: readonly MoneyMove[]
}

/** A closed day: who counted, what, and money that came after. */
export const ClosedCard = ({ on, close, after }: ClosedCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const paper = useLive((db) => findPaperByNumber(db, close.number), [close.number])
  const { counted, expected, note, carriedOver, at, by, number } = close
  const name = staff?.find(({ id }) => id === by)?.name ?? ''
  const lines = [
    ['expected', expected],
    ['counted', counted],
    ['carriedOver', carriedOver],
  ] as const
  return (
    <Card testId="till-closed" title={say('till.closed', { day: on })}>
      <div className={styles.body} data-number={number} data-testid="till-closed-number">
        <p className={styles.closedBy}>
          <StatusTag tone="ok">{number}</StatusTag>{' '}
          {say('till.closedBy', { time: formatTime(at, shop.offsetMinutes), name })}
        </p>
        <dl className={styles.lines}>
          {lines.map(([key, amount]) => (
            <div key={key}>
              <dt>{say(`till.${key}`)}</dt>
              <dd>
                <Amount amount={amount} testId={`closed-${key}`} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{say('till.difference')}</dt>
            <dd>
              <Difference difference={subtract(counted, expected)} />
            </dd>
          </div>
        </dl>
        {note === '' ? null : <p>{note}</p>}
        {paper === undefined ? null : <IssuedPaperButton paper={paper} />}
        {after.length === 0 ? null : (
          <div data-testid="till-after">
            <StatusTag tone="info">{say('till.afterClose')}</StatusTag>
            {after.map(({ at: moved, kind, method, amount, number: proof }) => (
              <p className={styles.movement} key={`${proof}${kind}${method}${amount}`}>
                <span>{formatTime(moved, shop.offsetMinutes)}</span>
                <span>
                  {say(`trade.moneyMove.${kind}`)} {say(`trade.payment.${method}`)}
                </span>
                <Amount amount={amount} />
              </p>
            ))}
          </div>
        )}
      </div>
    </Card>
  )
}

import type { ReactNode } from 'react'
import { IssuedPaperButton } from '#renderer/features/papers/index.ts'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { goesOut } from '#shared/domain/sales/order/sale-money.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { negate } from '#shared/kernel/money.ts'
import styles from './order-sheet.module.css'

interface MoneyMovesProps {
  readonly sale: Sale
  readonly papers: readonly IssuedPaper[]
}

/** Every time money changed hands, the latest first, each with the paper that proves it. */
export const MoneyMoves = ({ sale, papers }: MoneyMovesProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (sale.money.length === 0) return <p className={styles.quiet}>{say('order.money.empty')}</p>
  return (
    <ul className={styles.moves}>
      {[...sale.money].reverse().map((moved) => {
        const paper = papers.find(({ subjectId }) => subjectId === moved.id)
        const { source = 'buyer', method } = moved
        return (
          <li data-testid="sale-money" key={moved.id}>
            <time>{formatDateTime(moved.at, shop.offsetMinutes)}</time>
            <span>
              <b>{say(`order.money.kind.${moved.kind}`)}</b>{' '}
              {source === 'buyer' ? '' : say(`order.money.source.${source}`)}{' '}
              <small className={styles.quiet}>
                {method === 'set-off'
                  ? say('order.money.method.set-off')
                  : say(`trade.payment.${method}`)}
                {moved.note === '' ? '' : `　${moved.note}`}
              </small>
            </span>
            <Amount amount={goesOut(moved) ? negate(moved.amount) : moved.amount} />
            <span className={styles.paper}>
              {paper === undefined ? (
                <small className={styles.quiet}>{moved.number}</small>
              ) : (
                <IssuedPaperButton paper={paper} />
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Bidding } from '#shared/domain/used-car/bids.ts'
import { rankBids } from '#shared/domain/used-car/rank-bids.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatNearTime } from '#shared/kernel/instant.ts'
import styles from '../used-car-page.module.css'

/** The last word of each trader, the highest first. */
export const BidTable = ({ bidding }: { readonly bidding: Bidding }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const { award, bids } = bidding
  return (
    <table className={styles.costs} data-testid="bids">
      <tbody>
        {rankBids(bids).map((bid, place) => (
          <tr className={bid.trader === award?.trader ? styles.best : ''} key={bid.trader}>
            <td>{formatNearTime(bid.at, now, shop.offsetMinutes)}</td>
            <td>
              {bid.trader} <small>{bid.phone}</small>
            </td>
            <td>
              {bid.trader === award?.trader ? (
                <StatusTag tone="ok">{say('usedStock.bids.chosen')}</StatusTag>
              ) : place === 0 ? (
                <StatusTag tone="info">{say('usedStock.bids.highest')}</StatusTag>
              ) : null}
            </td>
            <td className={styles.number}>{formatAmount(bid.amount, shop.currency)}</td>
          </tr>
        ))}
        {award?.reason === undefined ? null : (
          <tr>
            <td>{say('usedStock.reason')}</td>
            <td colSpan={3}>{award.reason}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

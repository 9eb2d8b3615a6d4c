import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import { tellDecisions } from '#shared/domain/used-car/tell-decisions.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { CarLog } from './car-log.tsx'
import type { UsedCarPageFacts } from './use-used-car.ts'
import styles from './used-car-page.module.css'

/** What the shop gave and reckoned is for those who may see what is earned. */
const OPEN_AMOUNTS = ['priced']

/** Who saw, valued, approved, priced and sold the car. */
export const DecidedCard = ({ facts }: { readonly facts: UsedCarPageFacts }): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const { car, appraisal, sale, staff } = facts
  const decisions = tellDecisions(car, appraisal, sale)
  const maySee = canSeeMargin(me)
  return (
    <Card title={say('usedStock.decided')}>
      {decisions.length === 0 ? (
        <p className={styles.quiet}>{say('usedStock.decided.none')}</p>
      ) : (
        <ol className={styles.lines} data-testid="car-decisions">
          {decisions.map(({ kind, at, by, amount, words }) => (
            <li data-kind={kind} key={`${at} ${kind}`}>
              <time>{formatDateTime(at, shop.offsetMinutes)}</time>
              <div>
                <b>{say(`usedStock.decided.${kind}`)}</b>
                {amount === undefined || !(maySee || OPEN_AMOUNTS.includes(kind))
                  ? null
                  : ` ${formatAmount(amount, shop.currency)}`}
                {words === undefined ? null : <p>{words}</p>}
              </div>
              <span>{staff.find(({ id }) => id === by)?.name}</span>
            </li>
          ))}
        </ol>
      )}
      <CarLog facts={facts} />
    </Card>
  )
}

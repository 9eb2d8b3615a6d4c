import type { ReactNode } from 'react'
import { IssueButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { mayDecide } from '#shared/domain/used-car/change-used-stock.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatNearTime } from '#shared/kernel/instant.ts'
import { issueTraderContract } from '../papers/issue-trader-contract.ts'
import type { UsedCarPageFacts } from '../use-used-car.ts'
import type { UsedCarDialogName } from '../used-car-dialogs.tsx'
import styles from '../used-car-page.module.css'
import { BidTable } from './bid-table.tsx'

interface BiddingCardProps {
  readonly facts: UsedCarPageFacts
  readonly onOpen: ((name: UsedCarDialogName) => void) | undefined
}

type BidDialogName = Exclude<UsedCarDialogName, 'price' | 'cost' | 'sheet' | 'recondition'>
type Act = readonly [dialog: BidDialogName, key: string, look: 'primary' | 'plain']

/** Bids from traders: opened until a moment, placed, given to the highest or by a reason. */
export const BiddingCard = ({ facts, onOpen }: BiddingCardProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, staff } = session
  const now = useNow()
  const { car, state } = facts
  const { bidding } = usedOf(car)
  const acts = onOpen === undefined ? [] : listActs(facts, mayDecide(staff))
  useKeys(Object.fromEntries(acts.map(([dialog, key]) => [key, () => onOpen?.(dialog)])))
  const words = (): string => {
    if (bidding === undefined) return say('usedStock.bids.none')
    const time = formatNearTime(bidding.closesAt, now, shop.offsetMinutes)
    return say(state === 'bidding' ? 'usedStock.bids.until' : 'usedStock.bids.closed', { time })
  }
  return (
    <Card aside={<span>{words()}</span>} testId="bidding" title={say('usedStock.bids')}>
      {bidding === undefined || bidding.bids.length === 0 ? null : <BidTable bidding={bidding} />}
      {bidding !== undefined && bidding.bids.length === 0 ? (
        <p className={styles.quiet}>{say('usedStock.bids.empty')}</p>
      ) : null}
      {acts.length === 0 ? null : (
        <div className={styles.buttons}>
          {state === 'awarded' ? (
            <IssueButton
              keys="K"
              kind="sales-contract"
              onIssue={() => issueTraderContract(session, car.id)}
            />
          ) : null}
          {acts.map(([dialog, key, look]) => (
            <Button
              data-testid={`act-${dialog}`}
              key={dialog}
              keys={key}
              look={look}
              onClick={() => onOpen?.(dialog)}
            >
              {say(`usedStock.act.${dialog}`)}
            </Button>
          ))}
        </div>
      )}
    </Card>
  )
}

/** What can be done now. */
function listActs({ state, car }: UsedCarPageFacts, isManager: boolean): Act[] {
  const callOff: Act[] = isManager ? [['call-off', 'X', 'plain']] : []
  if (state === 'for-sale') return [['open-bidding', 'B', 'plain']]
  if (state === 'bidding') return [['bid', 'B', 'primary'], ...callOff]
  if (state === 'awarded') return [['hand', 'W', 'primary'], ...callOff]
  if (state !== 'bids-closed') return []
  const hasBids = (usedOf(car).bidding?.bids.length ?? 0) > 0
  return [...(isManager && hasBids ? [['award', 'W', 'primary'] as const] : []), ...callOff]
}

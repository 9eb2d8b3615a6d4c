import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { rankBids } from '#shared/domain/used-car/rank-bids.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { awardCar } from '../commands.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'
import styles from '../used-car-page.module.css'

/** Gives the car to a trader: the highest is proposed, another needs a reason. */
export const AwardDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const ranked = rankBids(usedOf(facts.car).bidding?.bids ?? [])
  const [best] = ranked
  const [trader, setTrader] = useState(best?.trader ?? '')
  const [reason, setReason] = useState('')
  const isBest = trader === best?.trader
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => awardCar(session, facts.car.id, trader, reason)}
      saveWord={say('usedStock.bids.award')}
      testId="award-dialog"
      title={say('usedStock.bids.awardTitle')}
    >
      <Choice
        label={say('usedStock.bids.trader')}
        name="award-trader"
        onChange={(next) => next !== undefined && setTrader(next)}
        options={ranked.map((bid) => ({
          value: bid.trader,
          label: `${bid.trader} ${formatAmount(bid.amount, session.shop.currency)}`,
        }))}
        value={trader}
      />
      {isBest ? (
        <p className={styles.hint}>{say('usedStock.bids.isBest')}</p>
      ) : (
        <TextField
          isRequired
          label={say('usedStock.bids.why')}
          name="award-reason"
          onChange={setReason}
          value={reason}
        />
      )}
    </ActDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { MethodChoice } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { handToTrader } from '../commands.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'
import styles from '../used-car-page.module.css'

/** The trader has paid by transfer and takes the car away. */
export const HandToTraderDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [paidBy, setPaidBy] = useState('')
  const [method, setMethod] = useState<MoneyMethod>('transfer')
  const award = usedOf(facts.car).bidding?.award
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => handToTrader(session, facts.car.id, { paidBy, method })}
      saveWord={say('usedStock.bids.hand')}
      testId="hand-dialog"
      title={say('usedStock.bids.hand')}
    >
      {award === undefined ? null : (
        <p className={styles.hint}>
          {say('usedStock.bids.handHint', {
            trader: award.trader,
            amount: formatMoney(award.amount, session.shop.currency),
          })}
        </p>
      )}
      <MethodChoice
        label={say('usedStock.bids.method')}
        name="hand-method"
        onChange={(next) => next !== undefined && setMethod(next)}
        value={method}
      />
      <TextField
        isRequired
        label={say('usedStock.bids.paidBy')}
        name="hand-paid"
        onChange={setPaidBy}
        value={paidBy}
      />
    </ActDialog>
  )
}

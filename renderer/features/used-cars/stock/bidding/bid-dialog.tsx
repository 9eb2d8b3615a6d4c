import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { placeBid } from '../commands.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'

/** Writes a trader's offer down. */
export const BidDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [trader, setTrader] = useState('')
  const [phone, setPhone] = useState('')
  const [amount, setAmount] = useState<Money>()
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => placeBid(session, facts.car.id, { trader, phone, amount: amount ?? ZERO })}
      saveWord={say('usedStock.save')}
      testId="bid-dialog"
      title={say('usedStock.bids.place')}
    >
      <TextField
        isRequired
        label={say('usedStock.bids.trader')}
        name="bid-trader"
        onChange={setTrader}
        value={trader}
      />
      <TextField
        label={say('usedStock.bids.phone')}
        name="bid-phone"
        onChange={setPhone}
        value={phone}
      />
      <MoneyField
        currency={session.shop.currency}
        isRequired
        label={say('usedStock.bids.amount')}
        name="bid-amount"
        onChange={setAmount}
        value={amount}
      />
    </ActDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { addCarCost } from './commands.ts'
import type { UsedCarDialogProps } from './used-car-dialogs.tsx'

/** Puts a cost into the car. */
export const CostDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [what, setWhat] = useState('')
  const [amount, setAmount] = useState<Money>()
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => addCarCost(session, facts.car.id, { what, amount: amount ?? ZERO })}
      saveWord={say('usedStock.save')}
      testId="cost-dialog"
      title={say('usedStock.cost.add')}
    >
      <TextField
        isRequired
        label={say('usedStock.cost.what')}
        name="cost-what"
        onChange={setWhat}
        placeholder={say('usedStock.cost.example')}
        value={what}
      />
      <MoneyField
        currency={session.shop.currency}
        isRequired
        label={say('usedStock.cost.amount')}
        name="cost-amount"
        onChange={setAmount}
        value={amount}
      />
    </ActDialog>
  )
}

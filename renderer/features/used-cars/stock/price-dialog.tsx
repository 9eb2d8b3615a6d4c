import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import { setRetailPrice } from './commands.ts'
import type { UsedCarDialogProps } from './used-car-dialogs.tsx'

/** Sets the retail price, with the reason. */
export const PriceDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [price, setPrice] = useState<Money | undefined>(facts.car.price)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => setRetailPrice(session, facts.car.id, { price: price ?? ZERO, reason })}
      saveWord={say('usedStock.save')}
      testId="price-dialog"
      title={say('usedStock.price.set')}
    >
      <MoneyField
        currency={session.shop.currency}
        isRequired
        label={say('usedStock.column.price')}
        name="used-price"
        onChange={setPrice}
        value={price}
      />
      <TextField
        isRequired
        label={say('usedStock.reason')}
        name="used-reason"
        onChange={setReason}
        placeholder={say('usedStock.price.example')}
        value={reason}
      />
    </ActDialog>
  )
}

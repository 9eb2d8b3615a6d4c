import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { Money } from '#shared/kernel/money.ts'
import { fail } from '#shared/kernel/result.ts'
import { priceCar } from '../yard-commands.ts'
import type { YardDialogProps } from './yard-dialogs.tsx'

/** What a car is offered at. */
export const PriceDialog = ({ record: { car }, onClose }: YardDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [price, setPrice] = useState<Money | undefined>(car.price)
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () =>
        price === undefined ? fail('stock.price-missing') : priceCar(session, car.id, price)
      }
      saveWord={say('order.yard.save')}
      testId="price-dialog"
      title={say('order.yard.price.title', { car: car.name })}
    >
      <MoneyField
        currency={session.shop.currency}
        isRequired
        label={say('order.yard.column.price')}
        name="yard-new-price"
        onChange={setPrice}
        value={price}
      />
    </ActDialog>
  )
}

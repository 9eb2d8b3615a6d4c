import { type ReactNode, useState } from 'react'
import { listVariantsOnSale } from '#renderer/db/repositories/car-variants.ts'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import { type CarVariantId, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import styles from '../order-sheet.module.css'
import { orderCar } from '../yard-commands.ts'

/** A car is asked of the maker: a variant of the list, or one written down. */
export const OrderCarDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const variants = useLive(listVariantsOnSale, []) ?? []
  const [variantId, setVariantId] = useState<CarVariantId>()
  const [name, setName] = useState('')
  const [color, setColor] = useState('')
  const [vin, setVin] = useState('')
  const [price, setPrice] = useState<Money>()
  const [cost, setCost] = useState<Money>()
  const choose = (id: CarVariantId | undefined): void => {
    const variant = variants.find((each) => each.id === id)
    setVariantId(id)
    if (variant === undefined) return
    setName(nameOfVariant(variant))
    setPrice(variant.guidePrice)
  }
  const save = () =>
    orderCar(session, {
      ...(variantId === undefined ? {} : { variantId }),
      name,
      color,
      vin,
      price: price ?? ZERO,
      cost: cost ?? ZERO,
    })
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('order.yard.order.save')}
      testId="order-car-dialog"
      title={say('order.yard.order.title')}
    >
      <SelectField
        emptyLabel={say('order.yard.variant.none')}
        label={say('order.yard.variant')}
        name="order-car-variant"
        onChange={choose}
        options={variants.map((each) => ({ value: each.id, label: nameOfVariant(each) }))}
        value={variantId}
      />
      {variantId === undefined ? (
        <TextField
          isRequired
          label={say('order.yard.name')}
          maxLength={80}
          name="order-car-name"
          onChange={setName}
          value={name}
        />
      ) : null}
      <div className={styles.pair}>
        <TextField
          label={say('order.color')}
          maxLength={20}
          name="order-car-color"
          onChange={setColor}
          value={color}
        />
        <TextField
          label={say('order.yard.vin.optional')}
          maxLength={24}
          name="order-car-vin"
          onChange={setVin}
          value={vin}
        />
        <MoneyField
          currency={currency}
          isRequired
          label={say('order.yard.column.price')}
          name="order-car-price"
          onChange={setPrice}
          value={price}
        />
        {canSeeMargin(session.staff) ? (
          <MoneyField
            currency={currency}
            label={say('order.yard.column.cost')}
            name="order-car-cost"
            onChange={setCost}
            value={cost}
          />
        ) : null}
      </div>
    </ActDialog>
  )
}

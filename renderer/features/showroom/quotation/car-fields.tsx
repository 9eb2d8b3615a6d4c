import type { ReactNode, Ref } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { subtract, ZERO } from '#shared/kernel/money.ts'
import { CarPicker } from './car-picker.tsx'
import { type OfferedCar, withCar } from './offered-cars.ts'
import styles from './quotation-editor.module.css'

interface CarFieldsProps {
  readonly draft: QuotationDraft
  readonly cars: readonly OfferedCar[]
  readonly isCostShown: boolean
  readonly onChange: (draft: QuotationDraft) => void
  readonly pickerRef: Ref<HTMLInputElement>
}

/** Which car, at which price, with which discount. */
export const CarFields = (props: CarFieldsProps): ReactNode => {
  const { draft, cars, isCostShown, onChange, pickerRef } = props
  const say = useSay()
  const { currency } = useSession().shop
  const setCost = (cost: QuotationDraft['carCost'] | undefined): void => {
    const { carCost: _before, ...rest } = draft
    onChange(cost === undefined ? rest : { ...rest, carCost: cost })
  }
  const type = (carName: string): void => {
    // A name of its own is no longer the car that was chosen, nor its cost.
    const { variantId: _variant, stockCarId: _car, carCost: _cost, ...rest } = draft
    onChange({ ...rest, carName })
  }
  return (
    <Card
      aside={<kbd className={styles.key}>K</kbd>}
      className={styles.open}
      title={say('quotation.car')}
    >
      <div className={styles.body}>
        <CarPicker
          cars={cars}
          inputRef={pickerRef}
          onPick={(car) => onChange(withCar(draft, car))}
          onType={type}
          value={draft.carName}
        />
        <div className={styles.fields}>
          <MoneyField
            currency={currency}
            label={say('quotation.listPrice')}
            name="quotation-list-price"
            onChange={(price) => onChange({ ...draft, listPrice: price ?? ZERO })}
            value={draft.listPrice}
          />
          <MoneyField
            currency={currency}
            label={say('quotation.discount')}
            name="quotation-discount"
            onChange={(discount) => onChange({ ...draft, discount: discount ?? ZERO })}
            value={draft.discount}
          />
          <div className={styles.sum}>
            <span>{say('quotation.carPrice')}</span>
            <b data-testid="quotation-car-price">
              {formatMoney(subtract(draft.listPrice, draft.discount), currency)}
            </b>
          </div>
          <SelectField
            label={say('quotation.energy')}
            name="quotation-energy"
            onChange={(energy) => onChange({ ...draft, energy: energy ?? draft.energy })}
            options={ENERGIES.map((value) => ({ value, label: say(`needs.energy.${value}`) }))}
            value={draft.energy}
          />
          {isCostShown ? (
            <MoneyField
              currency={currency}
              label={say('quotation.carCost')}
              name="quotation-car-cost"
              onChange={setCost}
              value={draft.carCost}
            />
          ) : null}
        </div>
      </div>
    </Card>
  )
}

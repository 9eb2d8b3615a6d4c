import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { TradeIn } from '#shared/domain/sales/quotation/quotation.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { ZERO } from '#shared/kernel/money.ts'
import styles from './quotation-editor.module.css'

interface TradeInFieldsProps {
  readonly tradeIn: TradeIn | undefined
  /** Looks at the buyer's car that came to an offer. */
  readonly offers: readonly Appraisal[]
  /** `undefined` when both fields were emptied: nothing is traded in. */
  readonly onChange: (tradeIn: TradeIn | undefined) => void
}

/** The buyer's old car in part payment: from a look at it, or by word of mouth. */
export const TradeInFields = ({ tradeIn, offers, onChange }: TradeInFieldsProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const { car = '', amount = ZERO } = tradeIn ?? {}
  // Typed over, it is no longer what the look came to.
  const change = (next: TradeIn): void =>
    onChange(next.car === '' && next.amount === 0 ? undefined : next)
  const take = (id: string | undefined): void => {
    const look = offers.find((each) => each.id === id)
    if (look?.offer === undefined) change({ car, amount })
    else onChange({ appraisalId: look.id, car: look.car.car, amount: look.offer.amount })
  }
  return (
    <Card title={say('quotation.tradeIn')}>
      <div className={styles.body}>
        <div className={styles.fields}>
          {offers.length === 0 ? null : (
            <SelectField
              emptyLabel={say('quotation.tradeIn.typed')}
              label={say('quotation.tradeIn.from')}
              name="trade-in-from"
              onChange={take}
              options={offers.map((look) => ({
                value: look.id as string,
                label: say('quotation.tradeIn.appraised', {
                  car: look.car.car,
                  amount: formatMoney(look.offer?.amount ?? ZERO, currency),
                }),
              }))}
              value={tradeIn?.appraisalId}
            />
          )}
          <TextField
            label={say('quotation.tradeIn.car')}
            maxLength={60}
            name="trade-in-car"
            onChange={(text) => change({ car: text, amount })}
            value={car}
          />
          <MoneyField
            currency={currency}
            label={say('quotation.tradeIn.amount')}
            name="trade-in-amount"
            onChange={(value) => change({ car, amount: value ?? ZERO })}
            value={tradeIn === undefined ? undefined : amount}
          />
        </div>
      </div>
    </Card>
  )
}

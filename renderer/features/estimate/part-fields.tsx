import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, QuantityField } from '#renderer/ui/typed-fields.tsx'
import { PART_CLASSES } from '#shared/domain/estimate/part-line.ts'
import { computePartAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { type Currency, ZERO } from '#shared/kernel/money.ts'
import styles from './job-editor.module.css'
import type { PartForm } from './job-form.ts'

interface PartFieldsProps {
  readonly part: PartForm
  readonly index: number
  readonly isFirst: boolean
  readonly isFocused: boolean
  readonly currency: Currency
  readonly onChange: (part: PartForm) => void
  readonly onRemove: () => void
}

/** One part as one line of fields. */
export const PartFields = (props: PartFieldsProps): ReactNode => {
  const { part, index, isFirst, isFocused, currency, onChange, onRemove } = props
  const say = useSay()
  const change = (next: Partial<PartForm>): void => onChange({ ...part, ...next })
  const isOwn = part.class === 'customer-supplied'
  const amount =
    part.quantity === undefined
      ? ZERO
      : computePartAmount({ ...part, quantity: part.quantity, price: part.price ?? ZERO })
  return (
    <div className={`${styles.part} ${isFirst ? '' : styles.labelled}`} data-testid="part-fields">
      <TextField
        autoFocus={isFocused}
        label={say('estimate.partName')}
        name={`part-name-${index}`}
        onChange={(name) => change({ name })}
        value={part.name}
      />
      <TextField
        label={say('estimate.partNumber')}
        name={`part-number-${index}`}
        onChange={(number) => change({ number })}
        value={part.number}
      />
      <TextField
        label={say('estimate.brand')}
        name={`part-brand-${index}`}
        onChange={(brand) => change({ brand })}
        value={part.brand}
      />
      <SelectField
        label={say('estimate.class')}
        name={`part-class-${index}`}
        onChange={(value) =>
          value !== undefined &&
          // What the customer brought is written down and billed at nothing.
          change({ class: value, ...(value === 'customer-supplied' ? { price: ZERO } : {}) })
        }
        options={PART_CLASSES.map((value) => ({ value, label: say(`trade.class.${value}`) }))}
        value={part.class}
      />
      <QuantityField
        label={say('estimate.quantity')}
        name={`part-quantity-${index}`}
        onChange={(quantity) => change({ quantity })}
        value={part.quantity}
      />
      <TextField
        label={say('estimate.unit')}
        name={`part-unit-${index}`}
        onChange={(unit) => change({ unit })}
        value={part.unit}
      />
      <MoneyField
        currency={currency}
        isDisabled={isOwn}
        label={say('estimate.column.price')}
        name={`part-price-${index}`}
        onChange={(price) => change({ price })}
        value={part.price}
      />
      <span className={styles.amount} data-amount={amount}>
        {formatAmount(amount, currency)}
      </span>
      <button
        aria-label={say('estimate.removePart', { part: part.name })}
        className={styles.remove}
        data-testid={`part-remove-${index}`}
        onClick={onRemove}
        tabIndex={-1}
        type="button"
      >
        ✕
      </button>
    </div>
  )
}

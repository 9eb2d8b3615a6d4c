import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, QuantityField } from '#renderer/ui/typed-fields.tsx'
import { PART_CLASSES } from '#shared/domain/estimate/part-line.ts'
import { type PriceSource, withCost } from '#shared/domain/estimate/price-by-class.ts'
import { computePartAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { type Currency, ZERO } from '#shared/kernel/money.ts'
import styles from './job-editor.module.css'
import { type PartForm, partInClass } from './job-form.ts'

interface PartFieldsProps {
  readonly part: PartForm
  readonly index: number
  readonly isFirst: boolean
  readonly isFocused: boolean
  readonly currency: Currency
  /** Where the price of another class comes from. */
  readonly source: PriceSource
  /** Whether what the shop pays may be seen and written. */
  readonly isCostShown: boolean
  readonly onLikely: (isLikely: boolean) => void
  readonly onChange: (part: PartForm) => void
  readonly onRemove: () => void
}

/** One part as one line of fields. */
export const PartFields = (props: PartFieldsProps): ReactNode => {
  const { part, index, isFirst, isFocused, currency, source, isCostShown, onChange } = props
  const say = useSay()
  const change = (next: Partial<PartForm>): void => onChange({ ...part, ...next })
  const isOwn = part.class === 'customer-supplied'
  const amount =
    part.quantity === undefined
      ? ZERO
      : computePartAmount({ ...part, quantity: part.quantity, price: part.price ?? ZERO })
  return (
    <div
      className={`${styles.part} ${isCostShown ? styles.withCost : ''} ${isFirst ? '' : styles.labelled}`}
      data-likely={part.isLikely === true}
      data-testid="part-fields"
    >
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
        onChange={(value) => value !== undefined && onChange(partInClass(part, value, source))}
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
      {isCostShown ? (
        <MoneyField
          currency={currency}
          isDisabled={isOwn}
          label={say('estimate.cost')}
          name={`part-cost-${index}`}
          onChange={(cost) => onChange(withCost(part, cost, source))}
          value={part.cost}
        />
      ) : null}
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
        aria-label={say('estimate.markLikely', { part: part.name })}
        aria-pressed={part.isLikely === true}
        className={styles.likely}
        data-testid={`part-likely-${index}`}
        onClick={() => props.onLikely(part.isLikely !== true)}
        title={say('estimate.likelyHint')}
        type="button"
      >
        {say('estimate.likely')}
      </button>
      <button
        aria-label={say('estimate.removePart', { part: part.name })}
        className={styles.remove}
        data-testid={`part-remove-${index}`}
        onClick={props.onRemove}
        tabIndex={-1}
        type="button"
      >
        ✕
      </button>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import type { StandardJob, StandardPart } from '#shared/domain/catalogue/standard-job.ts'
import { computeJobAmount, computeLabourAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import styles from './catalogue-dialog.module.css'
import { draftOfStandardJob, type PartChoices } from './draft-of-standard-job.ts'

interface CatalogueJobProps {
  readonly job: StandardJob | undefined
  readonly choices: PartChoices
  readonly onChoose: (choices: PartChoices) => void
  readonly text: string
}

/** What would be put on the estimate: labour, parts in their makes, and what it comes to. */
export const CatalogueJob = ({ job, choices, onChoose, text }: CatalogueJobProps): ReactNode => {
  const say = useSay()
  const { shop, nextId } = useSession()
  if (job === undefined) {
    return (
      <div className={styles.detail}>
        <h3>{text === '' ? say('estimate.free') : text}</h3>
        <p className={styles.muted}>{say('estimate.freeHint')}</p>
      </div>
    )
  }
  const draft = draftOfStandardJob(job, choices, shop.labourRate, nextId)
  return (
    <div className={styles.detail}>
      <h3>{job.name}</h3>
      <p className={styles.muted}>{say(`trade.category.${job.category}`)}</p>
      {draft.labour === undefined ? null : (
        <p className={styles.labour}>
          <span>{say('estimate.labour')}</span>
          <span className={styles.muted}>
            {say('estimate.hours', { hours: formatHours(draft.labour.hours) })} ×{' '}
            {formatAmount(draft.labour.rate, shop.currency)}
          </span>
          <span className={styles.price}>
            {formatAmount(computeLabourAmount(draft), shop.currency)}
          </span>
        </p>
      )}
      {job.parts.map((part, index) => (
        <Part
          at={choices[index] ?? 0}
          index={index}
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a price list stay where they are
          key={`${job.id}-${index}`}
          onChoose={(choice) => onChoose({ ...choices, [index]: choice })}
          part={part}
        />
      ))}
      <p className={styles.sum}>
        {say('estimate.column.total')}
        <b data-amount={computeJobAmount(draft)} data-testid="catalogue-amount">
          {formatMoney(computeJobAmount(draft), shop.currency)}
        </b>
      </p>
    </div>
  )
}

interface PartProps {
  readonly part: StandardPart
  readonly index: number
  readonly at: number
  readonly onChoose: (choice: number) => void
}

const Part = ({ part, index, at, onChoose }: PartProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  return (
    <Choice
      label={`${part.name} ${formatQuantity(part.quantity)} ${part.unit}`}
      name={`catalogue-class-${index}`}
      onChange={(value) => value !== undefined && onChoose(Number(value))}
      options={part.choices.map((choice, choiceIndex) => ({
        value: String(choiceIndex),
        label: [
          say(`trade.class.${choice.class}`),
          choice.brand ?? '',
          formatAmount(choice.price, shop.currency),
        ]
          .filter((word) => word !== '')
          .join(' '),
      }))}
      value={String(at)}
    />
  )
}

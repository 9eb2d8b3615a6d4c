import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { type CarModel, findFit } from '#shared/domain/catalogue/find-fit.ts'
import type { StandardJob, StandardPart } from '#shared/domain/catalogue/standard-job.ts'
import {
  computeJobAmount,
  computeLabourAmount,
  computePartAmount,
} from '#shared/domain/estimate/price-job.ts'
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
  readonly vehicle: CarModel | undefined
}

/** What would be put on the estimate: labour, parts in their makes, and what it comes to. */
export const CatalogueJob = (props: CatalogueJobProps): ReactNode => {
  const { job, choices, onChoose, text, vehicle } = props
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
  const fit = findFit(job, vehicle)
  const draft = draftOfStandardJob(job, choices, shop.labourRate, nextId)
  return (
    <div className={styles.detail}>
      <h3>{job.name}</h3>
      <p className={styles.facts}>
        {say(`trade.category.${job.category}`)}
        {fit === undefined ? null : (
          <span data-testid="catalogue-fit">
            <StatusTag tone="info">
              {say('estimate.fitOf', { model: fit.model ?? fit.make })}
            </StatusTag>
          </span>
        )}
        {job.grade === undefined || job.grade === 'junior' ? null : (
          <StatusTag mark="" tone="plain">
            {say(`estimate.grade.${job.grade}`)}
          </StatusTag>
        )}
      </p>
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
      {draft.likelyParts === undefined ? null : (
        <div className={styles.likely} data-testid="catalogue-likely">
          <p className={styles.muted}>{say('estimate.likelyTitle')}</p>
          {draft.likelyParts.map((part) => (
            <p className={styles.labour} key={part.name}>
              <span>{part.name}</span>
              <span className={styles.muted}>
                {formatQuantity(part.quantity)} {part.unit}
              </span>
              <span className={styles.price}>
                {formatAmount(computePartAmount(part), shop.currency)}
              </span>
            </p>
          ))}
        </div>
      )}
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

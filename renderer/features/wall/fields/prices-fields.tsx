import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { STANDARD_JOB_GROUPS, type StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { MOST_PRICES } from '#shared/domain/wall/check-slide.ts'
import { priceOf } from '#shared/domain/wall/running-cost.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { ContentOf } from './content-fields.tsx'
import { OrderedList } from './ordered-list.tsx'

interface PricesFieldsProps {
  readonly content: ContentOf<'prices'>
  readonly jobs: readonly StandardJob[]
  readonly onChange: (content: ContentOf<'prices'>) => void
}

/** The jobs whose prices are shown, in their order. The prices are the price list's, always. */
export const PricesFields = ({ content, jobs, onChange }: PricesFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { jobIds } = content
  const nameOf = (job: StandardJob): string =>
    `${job.name}  ${formatMoney(priceOf(job, shop.labourRate), shop.currency)}`
  const left = STANDARD_JOB_GROUPS.flatMap((group) =>
    jobs.filter((job) => job.group === group && !jobIds.includes(job.id)),
  )
  return (
    <OrderedList
      add={
        jobIds.length >= MOST_PRICES ? null : (
          <SelectField
            emptyLabel={say('slides.pickJob')}
            label={say('slides.addJob')}
            name="slide-job"
            onChange={(id) => id !== undefined && onChange({ ...content, jobIds: [...jobIds, id] })}
            options={left.map((job) => ({ value: job.id, label: nameOf(job) }))}
            value={undefined}
          />
        )
      }
      items={jobIds.map((id) => {
        const job = jobs.find((each) => each.id === id)
        return { key: id, label: job === undefined ? say('slides.jobGone') : nameOf(job) }
      })}
      legend={say('slides.jobs', { most: MOST_PRICES })}
      onChange={(keys) => onChange({ ...content, jobIds: [...keys] })}
    />
  )
}

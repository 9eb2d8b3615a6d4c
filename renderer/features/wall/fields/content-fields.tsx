import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { UncheckedContent } from '#shared/domain/wall/check-slide.ts'
import styles from '../wall-page.module.css'
import { CostFields } from './cost-fields.tsx'
import { CraftFields } from './craft-fields.tsx'
import { PictureFields, VideoFields } from './media-fields.tsx'
import { PricesFields } from './prices-fields.tsx'
import { PromiseFields } from './promise-fields.tsx'

interface ContentFieldsProps {
  readonly content: UncheckedContent
  readonly jobs: readonly StandardJob[]
  readonly onChange: (content: UncheckedContent) => void
}

/** The fields of a kind. Warranty and complaint line are computed: they have none. */
export const ContentFields = ({ content, jobs, onChange }: ContentFieldsProps): ReactNode => {
  const say = useSay()
  switch (content.kind) {
    case 'prices':
      return <PricesFields content={content} jobs={jobs} onChange={onChange} />
    case 'promise':
      return <PromiseFields content={content} onChange={onChange} />
    case 'craft':
      return <CraftFields content={content} onChange={onChange} />
    case 'running-cost':
      return <CostFields content={content} onChange={onChange} />
    case 'picture':
      return <PictureFields content={content} onChange={onChange} />
    case 'video':
      return <VideoFields content={content} onChange={onChange} />
    case 'warranty':
    case 'complaint':
      return <p className={styles.hint}>{say(`slides.about.${content.kind}`)}</p>
  }
}

/** The content of one kind as it is edited. */
export type ContentOf<K extends UncheckedContent['kind']> = Extract<UncheckedContent, { kind: K }>

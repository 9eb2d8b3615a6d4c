import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { UncheckedContent, UncheckedSlide } from '#shared/domain/wall/check-slide.ts'
import { MOST_SECONDS } from '#shared/domain/wall/slide.ts'
import { ContentFields } from './fields/content-fields.tsx'
import { ScreenFields } from './fields/screen-fields.tsx'
import { TimesFields } from './fields/times-fields.tsx'
import styles from './wall-page.module.css'

interface SlideFormProps {
  readonly slide: UncheckedSlide
  readonly jobs: readonly StandardJob[]
  readonly onChange: (slide: UncheckedSlide) => void
}

/** A slide's form: what it shows, then where and when. */
export const SlideForm = ({ slide, jobs, onChange }: SlideFormProps): ReactNode => {
  const say = useSay()
  const { content, title, seconds, times, screens } = slide
  const changeContent = (changed: UncheckedContent): void =>
    onChange({ ...slide, content: changed })
  return (
    <div className={styles.form} data-testid="slide-form">
      <div className={styles.head}>
        <TextField
          autoFocus
          label={say('slides.title')}
          maxLength={40}
          name="slide-title"
          onChange={(text) => onChange({ ...slide, title: text })}
          placeholder={say(`slides.usual.${content.kind}`)}
          value={title}
        />
        <WholeField
          hint={content.kind === 'video' ? say('slides.secondsVideo') : undefined}
          label={say('slides.seconds')}
          most={MOST_SECONDS}
          name="slide-seconds"
          onChange={(value) => onChange({ ...slide, seconds: value ?? 0 })}
          value={seconds === 0 ? undefined : seconds}
        />
      </div>
      <ContentFields content={content} jobs={jobs} onChange={changeContent} />
      <ScreenFields
        onChange={(picked) => onChange({ ...slide, screens: picked })}
        screens={screens}
      />
      <TimesFields onChange={(changed) => onChange({ ...slide, times: changed })} times={times} />
    </div>
  )
}

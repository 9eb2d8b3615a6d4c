import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MOST_POINTS } from '#shared/domain/wall/check-slide.ts'
import type { ContentOf } from './content-fields.tsx'

interface PromiseFieldsProps {
  readonly content: ContentOf<'promise'>
  readonly onChange: (content: ContentOf<'promise'>) => void
}

/** A sentence to a line. */
export const PromiseFields = ({ content, onChange }: PromiseFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <TextField
      hint={say('slides.pointsHint', { most: MOST_POINTS })}
      label={say('slides.points')}
      name="slide-points"
      onChange={(text) => onChange({ ...content, points: text.split('\n') })}
      rows={MOST_POINTS}
      value={content.points.join('\n')}
    />
  )
}

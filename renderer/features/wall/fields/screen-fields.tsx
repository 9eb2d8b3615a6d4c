import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SLIDE_SCREENS, type SlideScreen } from '#shared/domain/wall/slide.ts'
import { PressMany } from './press-many.tsx'

interface ScreenFieldsProps {
  readonly screens: readonly SlideScreen[]
  readonly onChange: (screens: SlideScreen[]) => void
}

/** Which screens play the slide. */
export const ScreenFields = ({ screens, onChange }: ScreenFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <PressMany
      legend={say('slides.screens')}
      name="slide-screen"
      onChange={onChange}
      options={SLIDE_SCREENS.map((value) => ({ value, label: say(`slides.screen.${value}`) }))}
      pressed={screens}
    />
  )
}

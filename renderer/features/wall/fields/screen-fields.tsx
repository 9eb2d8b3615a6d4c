import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { SLIDE_SCREENS, type SlideScreen } from '#shared/domain/wall/slide.ts'

interface ScreenFieldsProps {
  readonly screens: readonly SlideScreen[]
  readonly onChange: (screens: SlideScreen[]) => void
}

/** Which screens play the slide. */
export const ScreenFields = ({ screens, onChange }: ScreenFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <Several
      label={say('slides.screens')}
      name="slide-screen"
      onChange={onChange}
      options={SLIDE_SCREENS.map((value) => ({ value, label: say(`slides.screen.${value}`) }))}
      value={screens}
    />
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const Models = (): ReactNode => {
  const say = useSay()
  return <h2>{say('presentation.title')}</h2>
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const LostList = (): ReactNode => {
  const say = useSay()
  return <h2>{say('lost.title')}</h2>
}

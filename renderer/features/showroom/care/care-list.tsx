import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const CareList = (): ReactNode => {
  const say = useSay()
  return <h2>{say('care.title')}</h2>
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const Yard = (): ReactNode => {
  const say = useSay()
  return <h2>{say('order.title')}</h2>
}

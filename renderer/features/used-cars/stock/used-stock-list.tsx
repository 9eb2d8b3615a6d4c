import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const UsedStockList = (): ReactNode => {
  const say = useSay()
  return <h2>{say('usedStock.title')}</h2>
}

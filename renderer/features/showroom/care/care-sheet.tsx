import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SaleFacts } from '../sale/list-sale.ts'

export const CareSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  return <h2 data-sale={facts.sale.id}>{say('care.title')}</h2>
}

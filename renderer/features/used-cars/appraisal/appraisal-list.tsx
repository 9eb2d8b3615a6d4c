import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const AppraisalList = (): ReactNode => {
  const say = useSay()
  return <h2>{say('appraisal.title')}</h2>
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'

export const DriveCalendar = (): ReactNode => {
  const say = useSay()
  return <h2>{say('testDrive.title')}</h2>
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Diagnosis } from '#shared/domain/diagnosis/diagnosis.ts'
import styles from './findings-list.module.css'

/** The summary that goes on paper and display, under the list it sums up. */
export const DiagnosisSummary = ({
  diagnosis,
}: {
  readonly diagnosis: Diagnosis | undefined
}): ReactNode => {
  const say = useSay()
  if (diagnosis?.summary === undefined) return null
  return (
    <div className={styles.summary} data-testid="diagnosis-summary">
      <b>{say('diagnosis.summary')}</b>
      <p>{diagnosis.summary}</p>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { WarrantyTerm } from '#shared/domain/warranty/warranty-term.ts'
import styles from './settlement-sheet.module.css'

/** How long the shop answers for each job: days or distance, whichever comes first. */
export const WarrantyTable = ({
  warranties,
}: {
  readonly warranties: readonly WarrantyTerm[]
}): ReactNode => {
  const say = useSay()
  return (
    <ul className={styles.warranties}>
      {warranties.map(({ jobId, jobName, days, km, untilOn, untilKm }) => (
        <li
          data-days={days}
          data-job={jobName}
          data-km={km}
          data-testid="warranty"
          data-until-km={untilKm}
          data-until-on={untilOn}
          key={jobId}
        >
          <span className={styles.job}>{jobName}</span>
          <span className={styles.term}>
            {say('delivery.term', { days, km: km.toLocaleString('en-US') })}
          </span>
          <span className={styles.until}>
            {say('delivery.until', { on: untilOn, km: untilKm.toLocaleString('en-US') })}
          </span>
        </li>
      ))}
    </ul>
  )
}

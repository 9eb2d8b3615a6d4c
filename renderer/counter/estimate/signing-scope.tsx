import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon, LaterIcon } from '#renderer/ui/stage/stage-icons.tsx'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, money } from '#shared/kernel/money.ts'
import type { Choice } from './compute-choice.ts'
import styles from './signing-scope.module.css'

interface SigningScopeProps {
  readonly view: EstimateView
  readonly choice: Choice
}

/** What the signature is for: approved, declined, charges and the sum. */
export const SigningScope = ({ view, choice }: SigningScopeProps): ReactNode => {
  const say = useSay()
  const format = (amount: Money): string => formatMoney(amount, view.currency)
  const list = (title: string, jobs: readonly JobView[], isApproved: boolean): ReactNode =>
    jobs.length === 0 ? null : (
      <>
        <h2>{title}</h2>
        <ul className={isApproved ? styles.approved : styles.declined}>
          {jobs.map((job) => (
            <li key={job.jobId}>
              {isApproved ? <CheckIcon /> : <LaterIcon />}
              <span>{job.name}</span>
              <b>{format(money(job.amount))}</b>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <aside className={styles.scope}>
      <div className={styles.lists}>
        {list(
          say('counter.approvedJobs', { count: choice.approved.length }),
          choice.approved,
          true,
        )}
        {view.charges.length === 0 ? null : (
          <>
            <h2>{say('counter.charges')}</h2>
            <ul className={styles.approved}>
              {view.charges.map((line) => (
                <li key={`${line.name} ${line.detail} ${line.amount}`}>
                  <span>{line.name}</span>
                  <b>{format(money(line.amount))}</b>
                </li>
              ))}
            </ul>
          </>
        )}
        {list(
          say('counter.declinedJobs', { count: choice.declined.length }),
          choice.declined,
          false,
        )}
      </div>
      <p className={styles.total}>
        <span>{say('counter.totalIfApproved')}</span>
        <b>{format(choice.total)}</b>
      </p>
    </aside>
  )
}

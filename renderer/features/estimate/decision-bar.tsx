import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { isAsked } from '#shared/domain/approval/decide-job.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import styles from './estimate-sheet.module.css'

interface DecisionBarProps {
  /** Jobs the buttons act on: the marked ones, else the selected one. */
  readonly jobs: readonly Job[]
  readonly pendingCount: number
  readonly onApprove: () => void
  readonly onDecline: () => void
  readonly onWithdraw: () => void
  readonly onApproveAll: () => void
}

/** The customer's answer: for the jobs chosen, or for all that are open. */
export const DecisionBar = (props: DecisionBarProps): ReactNode => {
  const { jobs, pendingCount } = props
  const say = useSay()
  const isAny = (state: Job['approval']['state']): boolean =>
    jobs.some(({ approval }) => approval.state === state)
  const first = jobs[0]
  return (
    <div className={styles.decisions}>
      <span className={styles.subject}>
        {first === undefined
          ? say('approval.nobodyChosen')
          : jobs.length === 1
            ? first.name
            : say('approval.jobCount', { count: jobs.length })}
      </span>
      <Button
        data-testid="approve"
        disabled={!isAny('pending') && !isAny('declined')}
        keys="A"
        onClick={props.onApprove}
        size="small"
      >
        {say('approval.approve')}
      </Button>
      <Button
        data-testid="decline"
        disabled={!isAny('pending') && !isAny('approved')}
        keys="X"
        onClick={props.onDecline}
        size="small"
      >
        {say('approval.decline')}
      </Button>
      <Button
        data-testid="withdraw"
        disabled={!isAny('approved') && !isAny('declined') && !jobs.some(isAsked)}
        keys="U"
        onClick={props.onWithdraw}
        size="small"
      >
        {say('approval.withdraw')}
      </Button>
      <span className={styles.end}>
        {pendingCount === 0 ? null : (
          <Button
            data-testid="approve-all"
            keys="Shift+A"
            onClick={props.onApproveAll}
            size="small"
          >
            {say('approval.approveAll', { count: pendingCount })}
          </Button>
        )}
      </span>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { AskIcon, CheckIcon, LaterIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { JobView } from '#shared/ipc/views/counter-view.ts'
import styles from './job-card.module.css'
import type { TouchedJob } from './touched-jobs.ts'

interface JobAnswerProps {
  readonly name: string
  readonly decision: JobView['decision']
  readonly onDecide: (touch: TouchedJob) => void
  /** A no is asked why first. */
  readonly onDecline: () => void
}

/** The three answers to a job; asking is taken back by the same button. */
export const JobAnswer = ({ name, decision, onDecide, onDecline }: JobAnswerProps): ReactNode => {
  const say = useSay()
  const isAsked = decision === 'asked'
  return (
    <div className={styles.buttons}>
      <TouchButton
        kind="yes"
        aria-pressed={decision === 'approved'}
        aria-label={`${say('counter.approve')}：${name}`}
        onClick={() => onDecide({ decision: 'approved' })}
      >
        <CheckIcon />
        {say('counter.approve')}
      </TouchButton>
      <TouchButton
        kind="no"
        aria-pressed={decision === 'declined'}
        aria-label={`${say('counter.decline')}：${name}`}
        onClick={onDecline}
      >
        <LaterIcon />
        {say('counter.decline')}
      </TouchButton>
      <TouchButton
        kind="ask"
        aria-pressed={isAsked}
        aria-label={`${say(isAsked ? 'counter.askWithdraw' : 'counter.ask')}：${name}`}
        data-testid="counter-ask"
        onClick={() => onDecide({ decision: isAsked ? 'pending' : 'asked' })}
      >
        <AskIcon />
        {say(isAsked ? 'counter.askWithdraw' : 'counter.ask')}
      </TouchButton>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon, PenIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money, sum } from '#shared/kernel/money.ts'
import { CeilingBar } from './ceiling-bar.tsx'
import styles from './choice-panel.module.css'
import type { Choice } from './compute-choice.ts'

interface ChoicePanelProps {
  readonly view: EstimateView
  readonly choice: Choice
  readonly onSign: () => void
  readonly onDone: () => void
}

/** The running total of what is approved, the room under the ceiling, and what comes next. */
export const ChoicePanel = ({ view, choice, onSign, onDone }: ChoicePanelProps): ReactNode => {
  const say = useSay()
  const approvedAmount = sum(choice.approved.map((job) => money(job.amount)))
  const isDecided = choice.undecided === 0 && view.jobs.length > 0
  return (
    <aside className={styles.panel}>
      <dl className={styles.sums}>
        <dt>{say('counter.approvedJobs', { count: choice.approved.length })}</dt>
        <dd>{formatMoney(approvedAmount, view.currency)}</dd>
        {view.charges.length === 0 ? null : (
          <>
            <dt>
              {say('counter.charges')}
              <small>{view.charges.map((line) => line.name).join(' · ')}</small>
            </dt>
            <dd>{formatMoney(choice.charges, view.currency)}</dd>
          </>
        )}
      </dl>
      <div className={styles.total} aria-live="polite">
        <span>{say('counter.totalIfApproved')}</span>
        <b>{formatMoney(choice.total, view.currency)}</b>
      </div>
      {view.ceiling === undefined || choice.room === undefined ? null : (
        <CeilingBar
          ceiling={money(view.ceiling)}
          total={choice.total}
          room={choice.room}
          currency={view.currency}
        />
      )}
      <div className={styles.next}>
        <p role="status">
          {isDecided
            ? say('counter.allDecided')
            : view.jobs.length === 0
              ? say('counter.noJobs')
              : say('counter.undecided', { count: choice.undecided })}
          <small>
            {isDecided
              ? say('counter.advisorSees')
              : choice.asked > 0
                ? say('counter.askedCount', { count: choice.asked })
                : ''}
          </small>
        </p>
        {view.isSignatureWanted && view.jobs.length > 0 ? (
          <TouchButton
            kind="primary"
            size="large"
            data-testid="counter-sign"
            disabled={!isDecided}
            onClick={onSign}
          >
            <PenIcon />
            {say('counter.toSignature')}
          </TouchButton>
        ) : (
          <TouchButton
            kind="primary"
            size="large"
            data-testid="counter-finish"
            disabled={!isDecided && view.jobs.length > 0}
            onClick={onDone}
          >
            <CheckIcon />
            {say('counter.finish')}
          </TouchButton>
        )}
      </div>
    </aside>
  )
}

import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import type { OnAnswer } from '../showing.tsx'
import { ThanksScreen } from '../thanks-screen.tsx'
import { ChoicePanel } from './choice-panel.tsx'
import { computeChoice } from './compute-choice.ts'
import styles from './estimate-screen.module.css'
import type { EstimateChange } from './find-changes.ts'
import { JobCard } from './job-card.tsx'
import { Signing } from './signing.tsx'
import { decisionOf, standingOf } from './touched-jobs.ts'
import { UpdateBanner } from './update-banner.tsx'
import { useEstimate } from './use-estimate.ts'
import { useTellProgress } from './use-tell-progress.ts'

interface EstimateScreenProps {
  readonly view: EstimateView
  readonly onAnswer: OnAnswer
  readonly onDone: () => void
}

/** The estimate job by job, decided by touch and signed. */
export const EstimateScreen = ({ view, onAnswer, onDone }: EstimateScreenProps): ReactNode => {
  const say = useSay()
  const estimate = useEstimate(view, onAnswer)
  const choice = computeChoice(view, estimate.touched)
  const { phase, changes, isUnsent } = estimate
  const [openJob, setOpenJob] = useState<string>()
  useTellProgress({ showId: view.showId, phase, jobId: openJob }, onAnswer)

  if (phase === 'signed') {
    return (
      <ThanksScreen
        title={say('counter.thanksSigned')}
        hint={say('counter.thanksSignedHint')}
        onDone={onDone}
      />
    )
  }
  const newsOf = (jobId: string): EstimateChange | undefined =>
    changes.find(({ key }) => key === jobId)
  return (
    <section className={styles.estimate}>
      <ShowHeader view={view} title={say('counter.estimateTitle')} />
      {phase === 'signing' ? (
        <Signing
          view={view}
          choice={choice}
          code={formatFingerprint(estimate.fingerprint())}
          isUnsent={isUnsent}
          onSign={estimate.sign}
          onBack={() => estimate.turnTo('deciding')}
        />
      ) : null}
      {/* Hidden, not gone: whoever comes back from signing finds the list as it was left. */}
      <div className={styles.deciding} hidden={phase === 'signing'}>
        <ul className={styles.jobs}>
          {view.jobs.map((job) => (
            <JobCard
              key={job.jobId}
              job={job}
              currency={view.currency}
              decision={decisionOf(job, estimate.touched)}
              declineReason={standingOf(job, estimate.touched).declineReason}
              news={newsOf(job.jobId)}
              onDecide={(touch) => estimate.decide(job.jobId, touch)}
              onOpen={(isOpen) => setOpenJob(isOpen ? job.jobId : undefined)}
            />
          ))}
        </ul>
        <div className={styles.side}>
          {isUnsent ? (
            <p className={styles.unsent} role="alert">
              {say('counter.notSent')}
            </p>
          ) : null}
          <ChoicePanel
            view={view}
            choice={choice}
            onSign={() => estimate.turnTo('signing')}
            onDone={onDone}
          />
        </div>
      </div>
      {changes.length === 0 ? null : (
        <UpdateBanner
          changes={changes}
          currency={view.currency}
          onSeen={estimate.acknowledge}
          wasSigning={estimate.wasSigning}
        />
      )}
    </section>
  )
}

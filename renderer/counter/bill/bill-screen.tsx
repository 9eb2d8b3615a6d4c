import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BackIcon, CheckIcon, NextIcon, StarIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import type { OnAnswer } from '../showing.tsx'
import { BillRail } from './bill-rail.tsx'
import styles from './bill-screen.module.css'
import { BillStepPanel } from './bill-step-panel.tsx'
import { computeBillSteps } from './compute-bill-steps.ts'
import { WholeBill } from './whole-bill.tsx'

interface BillScreenProps {
  readonly view: BillView
  readonly onAnswer: OnAnswer
  readonly onDone: () => void
}

/** The settlement explained step by step, and as a whole for whoever wants to read it alone. */
export const BillScreen = ({ view, onAnswer, onDone }: BillScreenProps): ReactNode => {
  const say = useSay()
  const [wished, setIndex] = useState(0)
  const [isWhole, setWhole] = useState(false)
  const steps = computeBillSteps(view)
  const last = steps.length - 1
  const index = Math.min(wished, last)
  const step = steps[index]
  if (step === undefined) return null

  return (
    <section className={styles.bill}>
      <ShowHeader view={view} title={say('counter.billTitle')} />
      {isWhole ? (
        <WholeBill view={view} steps={steps} />
      ) : (
        <div className={styles.story}>
          <BillRail view={view} steps={steps} index={index} onTurn={setIndex} />
          {/* A new key for each step: a long list starts at its top. */}
          <BillStepPanel key={step.key} view={view} step={step} />
        </div>
      )}
      <nav className={styles.nav}>
        <TouchButton size="large" onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'counter.billStory' : 'counter.billWhole')}
        </TouchButton>
        <span className={styles.turn}>
          {isWhole ? null : (
            <TouchButton size="large" disabled={index === 0} onClick={() => setIndex(index - 1)}>
              <BackIcon />
              {say('counter.billBack')}
            </TouchButton>
          )}
          {view.isRatingWanted === true && (isWhole || index === last) ? (
            <TouchButton
              data-testid="counter-rate"
              onClick={() => {
                // Not heard: the bill stays, and can be left as before.
                onAnswer({ kind: 'rate', showId: view.showId }).catch(() => undefined)
              }}
              size="large"
            >
              <StarIcon />
              {say('rating.rateNow')}
            </TouchButton>
          ) : null}
          {isWhole || index === last ? (
            <TouchButton kind="primary" size="large" onClick={onDone}>
              <CheckIcon />
              {say('counter.done')}
            </TouchButton>
          ) : (
            <TouchButton kind="primary" size="large" onClick={() => setIndex(index + 1)}>
              {say('counter.billNext')}
              <NextIcon />
            </TouchButton>
          )}
        </span>
      </nav>
    </section>
  )
}

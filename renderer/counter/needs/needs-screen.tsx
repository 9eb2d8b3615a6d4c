import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { NeedsView } from '#shared/ipc/views/showroom-view.ts'
import { ShowHeader } from '../show-header.tsx'
import styles from './needs-screen.module.css'
import { SuitedCarCard } from './suited-car-card.tsx'

interface NeedsScreenProps {
  readonly view: NeedsView
  readonly onDone: () => void
}

/** What was understood on the left, growing as it is said; the cars that suit on the right. */
export const NeedsScreen = ({ view, onDone }: NeedsScreenProps): ReactNode => {
  const say = useSay()
  const { known, open, cars, isBeingAsked } = view
  return (
    <section className={styles.needs} data-testid="counter-needs">
      <ShowHeader
        aside={
          <div className={styles.aside}>
            {isBeingAsked ? (
              <span className={styles.writing} data-testid="counter-needs-writing">
                {say('counter.needsWriting')}
              </span>
            ) : null}
            <TouchButton data-testid="counter-needs-done" kind="primary" onClick={onDone}>
              <CheckIcon />
              {say('counter.done')}
            </TouchButton>
          </div>
        }
        title={say('counter.needsTitle')}
        view={view}
      />
      {known.length === 0 ? (
        <div className={styles.begin}>
          <p>{say('counter.needsBegin')}</p>
          <small>{say('counter.needsBeginHint')}</small>
        </div>
      ) : (
        <div className={styles.body}>
          <div className={styles.said}>
            <dl>
              {known.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {open.length === 0 ? null : (
              <p className={styles.open}>
                {say('counter.needsOpen', { list: open.join(say('trade.comma')) })}
              </p>
            )}
          </div>
          <div className={styles.cars}>
            <h2>{say(cars.length === 0 ? 'counter.needsNoCars' : 'counter.needsCars')}</h2>
            <ol>
              {cars.map((car, index) => (
                <SuitedCarCard car={car} key={`${car.name} ${car.trim}`} rank={index + 1} />
              ))}
            </ol>
          </div>
        </div>
      )}
    </section>
  )
}

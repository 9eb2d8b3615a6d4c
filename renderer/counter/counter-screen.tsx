import { type ReactNode, useCallback } from 'react'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'
import { spokenHere } from '#renderer/ui/stage/spoken-here.ts'
import { StageBoundary } from '#renderer/ui/stage/stage-boundary.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import styles from './counter-screen.module.css'
import { IdleScreen } from './idle/idle-screen.tsx'
import { type OnAnswer, Showing } from './showing.tsx'
import { StillThere } from './still-there/still-there.tsx'
import { useStillThere } from './still-there/use-still-there.ts'
import { useCounterView } from './use-counter-view.ts'
import { useForgetting } from './use-forgetting.ts'
import { useTouched } from './use-touched.ts'

interface CounterScreenProps {
  readonly door: CounterDoor
}

/**
 * The counter display. Every showing of every car has its own key: nothing that one customer
 * opened, chose or signed is there for the next, not even under a showing's name used twice.
 */
export const CounterScreen = ({ door }: CounterScreenProps): ReactNode => {
  const view = useCounterView(door)
  const asking = useStillThere(door, view)
  useTouched(door)
  useForgetting(view?.kind === 'idle')
  const answer = useCallback<OnAnswer>(
    async (touched) => {
      await door.call('counter.answer', touched)
    },
    [door],
  )
  if (view === undefined) return <main className={styles.stage} />
  return (
    <main className={styles.stage} data-showing={view.kind}>
      <StageBoundary attempt={view} fallback={null}>
        <StageWords locale={view.locale}>
          {view.kind === 'idle' ? (
            <IdleScreen shop={view.shop} slides={view.slides} />
          ) : (
            <Showing
              key={`${view.showId} ${view.plate} ${view.vehicle}`}
              view={view}
              onAnswer={answer}
            />
          )}
        </StageWords>
        {asking === undefined ? null : (
          // In the language that the customer reads in, whatever the desk sent.
          <StageWords locale={spokenHere()}>
            <StillThere seconds={asking.seconds} />
          </StageWords>
        )}
      </StageBoundary>
    </main>
  )
}

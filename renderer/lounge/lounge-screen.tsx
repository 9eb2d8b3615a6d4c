import type { ReactNode } from 'react'
import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import { StageBoundary } from '#renderer/ui/stage/stage-boundary.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import type { Clock } from '#shared/kernel/clock.ts'
import { LoungeBoard } from './lounge-board.tsx'
import styles from './lounge-screen.module.css'
import { useLoungeView } from './use-lounge-view.ts'

interface LoungeScreenProps {
  readonly door: LoungeDoor
  readonly clock: Clock
}

/** The board in the waiting room. */
export const LoungeScreen = ({ door, clock }: LoungeScreenProps): ReactNode => {
  const view = useLoungeView(door)
  return (
    <main className={styles.lounge}>
      {view === undefined ? null : (
        <StageBoundary attempt={view} fallback={null}>
          <StageWords locale={view.locale}>
            <LoungeBoard view={view} clock={clock} />
          </StageWords>
        </StageBoundary>
      )}
    </main>
  )
}

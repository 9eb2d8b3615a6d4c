import type { ReactNode } from 'react'
import type { LoungeDoor } from '#renderer/platform/lounge-door.ts'
import { StageBoundary } from '#renderer/ui/stage/stage-boundary.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import type { Clock } from '#shared/kernel/clock.ts'
import { type CallVoice, useCallVoice } from './calls/use-call-voice.ts'
import { computePages } from './compute-pages.ts'
import { LoungeBoard } from './lounge-board.tsx'
import styles from './lounge-screen.module.css'
import { LoungeSlide } from './lounge-slide.tsx'
import { useBoardTurns } from './use-board-turns.ts'
import { useLoungeView } from './use-lounge-view.ts'

interface LoungeScreenProps {
  readonly door: LoungeDoor
  readonly clock: Clock
  /** The machine's own unless a test listens. */
  readonly voice?: CallVoice
}

/** The waiting room: the board, calls to be heard, and the shop's slides in between. */
export const LoungeScreen = ({ door, clock, voice }: LoungeScreenProps): ReactNode => {
  const view = useLoungeView(door)
  useCallVoice(view, clock, voice)
  const { slides = [], cars = [], calls = [] } = view ?? {}
  const { isSlide, turns, endSlide } = useBoardTurns(
    slides.length,
    computePages(cars).length,
    calls.map(({ callId }) => callId).join(' '),
  )
  const slide = slides[turns % Math.max(1, slides.length)]
  return (
    <main className={styles.lounge}>
      {view === undefined ? null : (
        <StageBoundary attempt={view} fallback={null}>
          <StageWords locale={view.locale}>
            <LoungeBoard view={view} clock={clock} />
            {isSlide && slide !== undefined ? (
              <LoungeSlide key={turns} onEnd={endSlide} shop={view.shop} slide={slide} />
            ) : null}
          </StageWords>
        </StageBoundary>
      )}
    </main>
  )
}

import type { ReactNode } from 'react'
import type { WallDoor } from '#renderer/platform/wall-door.ts'
import { SlideShow } from '#renderer/ui/slides/slide-show.tsx'
import { StageBoundary } from '#renderer/ui/stage/stage-boundary.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import type { Clock } from '#shared/kernel/clock.ts'
import { useWallView } from './use-wall-view.ts'
import { WallIdle } from './wall-idle.tsx'
import styles from './wall-screen.module.css'

interface WallScreenProps {
  readonly door: WallDoor
  readonly clock: Clock
}

/** The wall of the showroom: the shop's slides by turns, or whose shop this is. */
export const WallScreen = ({ door, clock }: WallScreenProps): ReactNode => {
  const view = useWallView(door)
  return (
    <main className={styles.wall}>
      {view === undefined ? null : (
        <StageBoundary attempt={view} fallback={null}>
          <StageWords locale={view.locale}>
            {view.slides.length === 0 ? (
              <WallIdle clock={clock} view={view} />
            ) : (
              <SlideShow shop={view.shop} slides={view.slides} />
            )}
          </StageWords>
        </StageBoundary>
      )}
    </main>
  )
}

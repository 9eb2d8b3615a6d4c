import { type ReactNode, useEffect } from 'react'
import { Slide } from '#renderer/ui/slides/slide.tsx'
import { StageBox } from '#renderer/ui/slides/stage-box.tsx'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import styles from './lounge-screen.module.css'

interface LoungeSlideProps {
  readonly slide: SlideView
  readonly shop: string
  readonly onEnd: () => void
}

/** One slide over the board, for its time. The board stands behind it as it was. */
export const LoungeSlide = ({ slide, shop, onEnd }: LoungeSlideProps): ReactNode => {
  useEffect(() => {
    const timer = setTimeout(onEnd, slide.seconds * 1000)
    return () => clearTimeout(timer)
  }, [slide.seconds, onEnd])
  return (
    <div className={styles.slide} data-testid="lounge-slide">
      <StageBox>
        <Slide isPlaying onEnd={onEnd} shop={shop} slide={slide} />
      </StageBox>
    </div>
  )
}

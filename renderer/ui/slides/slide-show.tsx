import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import { Slide } from './slide.tsx'
import styles from './slide-show.module.css'
import { StageBox } from './stage-box.tsx'
import { usePlayback } from './use-playback.ts'

interface SlideShowProps {
  /** At least one. */
  readonly slides: readonly SlideView[]
  readonly shop: string
  /** Hears each turn but the first: the lounge goes back to its board. */
  readonly onTurn?: (() => void) | undefined
}

/**
 * Slides by turns, each fading into the next. The next one is drawn unseen before its turn, so that
 * its pictures are there; the last one is taken down when it has faded.
 */
export const SlideShow = ({ slides, shop, onTurn }: SlideShowProps): ReactNode => {
  const say = useSay()
  const { layers, place, turn, turnOver } = usePlayback(slides, onTurn)
  return (
    <StageBox>
      {layers.map(({ turn: of, slide, state }) => (
        <div aria-hidden={state !== 'playing'} className={styles.layer} data-state={state} key={of}>
          <Slide
            isPlaying={state === 'playing'}
            onEnd={slides.length > 1 ? () => turnOver(of) : undefined}
            shop={shop}
            slide={slide}
          />
        </div>
      ))}
      {slides.length < 2 ? null : (
        <span
          aria-label={say('wall.place', { index: place + 1, count: slides.length })}
          className={styles.places}
          data-turn={turn}
          role="img"
        >
          {slides.map(({ key }, index) => (
            <i className={index === place ? styles.current : undefined} key={key} />
          ))}
        </span>
      )}
    </StageBox>
  )
}

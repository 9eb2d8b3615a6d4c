import { type ReactNode, useMemo } from 'react'
import { presentSlide } from '#renderer/features/wall-feed/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Slide } from '#renderer/ui/slides/slide.tsx'
import { StageBox } from '#renderer/ui/slides/stage-box.tsx'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { checkSlide, type UncheckedSlide } from '#shared/domain/wall/check-slide.ts'
import styles from './slide-preview.module.css'

interface SlidePreviewProps {
  readonly slide: UncheckedSlide
  readonly jobs: readonly StandardJob[]
  readonly isUpright: boolean
  readonly isSmall: boolean
}

/**
 * The slide as the wall plays it, drawn by the same components at full size and made smaller. What
 * cannot be played yet says why instead.
 */
export const SlidePreview = ({ slide, jobs, isUpright, isSmall }: SlidePreviewProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const view = useMemo(() => {
    const checked = checkSlide(slide)
    return checked.ok ? presentSlide(checked.value, 'preview', { say, shop, jobs }) : undefined
  }, [slide, say, shop, jobs])
  return (
    <div
      className={styles.frame}
      data-small={isSmall}
      data-testid="slide-preview"
      data-upright={isUpright}
    >
      {view === undefined ? (
        <p className={styles.nothing}>{say('slides.nothingYet')}</p>
      ) : (
        <div className={styles.screen}>
          <StageBox>
            <Slide isPlaying shop={shop.name} slide={view} />
          </StageBox>
        </div>
      )}
    </div>
  )
}

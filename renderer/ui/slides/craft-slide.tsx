import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './craft-slide.module.css'
import { SlideFrame } from './slide-frame.tsx'
import { SwayingPhotos } from './swaying-photos.tsx'

interface CraftSlideProps {
  readonly slide: SlideViewOf<'craft'>
  readonly shop: string
  readonly isPlaying: boolean
}

/** The old part and the new one under a slider that moves by itself, and what was measured. */
export const CraftSlide = ({ slide, shop, isPlaying }: CraftSlideProps): ReactNode => {
  const say = useSay()
  const address = usePhotoAddress()
  const { old, fresh, gauge, verdict, tone, note } = slide
  return (
    <SlideFrame notes={slide.source === '' ? [] : [slide.source]} shop={shop} title={slide.title}>
      <div className={styles.craft}>
        <SwayingPhotos
          fresh={{ url: address(fresh.photo) ?? '', label: fresh.label }}
          isMoving={isPlaying}
          label={say('wall.craft.slider')}
          old={{ url: address(old.photo) ?? '', label: old.label }}
        />
        <div className={styles.facts}>
          <h3>{slide.part}</h3>
          {gauge === undefined ? null : (
            <div className={styles.gauge}>
              <Gauge gauge={gauge} label={say('wall.craft.measured', { value: gauge.measured })} />
            </div>
          )}
          {verdict === '' ? null : (
            <p className={styles.verdict} data-tone={tone}>
              {verdict}
            </p>
          )}
          {note === '' ? null : <p className={styles.note}>{note}</p>}
        </div>
      </div>
    </SlideFrame>
  )
}

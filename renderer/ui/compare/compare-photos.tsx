import { type ReactNode, useState } from 'react'
import styles from './compare-photos.module.css'
import { PhotoSlider } from './photo-slider.tsx'

export interface PhotoSide {
  /** Address of the photo; left out when there is none. */
  readonly url?: string | undefined
  /** "您的旧件" */
  readonly label: string
  /** "58,213 km 拆下" */
  readonly caption?: string | undefined
}

interface ComparePhotosProps {
  readonly old: PhotoSide
  readonly fresh: PhotoSide
  /** What the slider does, for those who do not see it. */
  readonly sliderLabel: string
  /** Fills the frame and cuts what does not fit, or shows the whole photo. */
  readonly fit?: 'cover' | 'contain'
  /** A photo that cannot be read counts as missing. */
  readonly onMissing?: ((url: string) => void) | undefined
}

interface SideProps extends PhotoSide {
  readonly side: 'old' | 'fresh'
  readonly fit: 'cover' | 'contain'
  readonly onMissing: (url: string) => void
}

/** One photo with its label; the label is cut off with the photo, so it never names the other. */
const Side = ({ url, label, caption, side, fit, onMissing }: SideProps): ReactNode => (
  <figure className={`${styles.side} ${styles[side]}`}>
    {/* Photos lie under a slider: a picture that could be dragged away would steal the touch. */}
    <img
      className={styles[fit]}
      src={url}
      alt={caption === undefined ? label : `${label}，${caption}`}
      draggable={false}
      onError={() => onMissing(url ?? '')}
    />
    <figcaption className={styles.label}>
      {label}
      {caption === undefined ? null : <small>{caption}</small>}
    </figcaption>
  </figure>
)

/**
 * The old part beside the new one under a slider; one photo alone where only one is there, nothing
 * where there is none. Sizes follow the font size of the place it stands in.
 */
export const ComparePhotos = ({
  old,
  fresh,
  sliderLabel,
  fit = 'cover',
  onMissing,
}: ComparePhotosProps): ReactNode => {
  const [unreadable, setUnreadable] = useState<readonly string[]>([])
  const miss = (url: string): void => {
    setUnreadable((before) => [...before, url])
    onMissing?.(url)
  }
  const hasPhoto = (side: PhotoSide): boolean =>
    side.url !== undefined && !unreadable.includes(side.url)
  const draw = (side: PhotoSide, which: 'old' | 'fresh'): ReactNode =>
    hasPhoto(side) ? <Side {...side} side={which} fit={fit} onMissing={miss} /> : null

  if (hasPhoto(old) && hasPhoto(fresh)) {
    return (
      <PhotoSlider
        label={sliderLabel}
        itemOne={draw(old, 'old')}
        itemTwo={draw(fresh, 'fresh')}
        className={styles.frame}
      />
    )
  }
  const only = draw(old, 'old') ?? draw(fresh, 'fresh')
  return only === null ? null : <div className={styles.frame}>{only}</div>
}

import type { ReactNode } from 'react'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './media-slide.module.css'

interface PictureSlideProps {
  readonly slide: SlideViewOf<'picture'>
}

/** A picture as large as it goes, whole; what is left of the screen is its own blurred edge. */
export const PictureSlide = ({ slide }: PictureSlideProps): ReactNode => {
  const address = usePhotoAddress()(slide.photo)
  return (
    <figure className={styles.media}>
      <img alt="" aria-hidden="true" className={styles.edge} draggable={false} src={address} />
      <img
        alt={slide.caption === '' ? slide.title : slide.caption}
        className={styles.whole}
        draggable={false}
        src={address}
      />
      <Caption caption={slide.caption} title={slide.title} />
    </figure>
  )
}

interface CaptionProps {
  readonly title: string
  readonly caption: string
}

/** Words over the lower edge; none where the shop wrote none. */
export const Caption = ({ title, caption }: CaptionProps): ReactNode =>
  title === '' && caption === '' ? null : (
    <figcaption className={styles.caption}>
      {title === '' ? null : <b>{title}</b>}
      {caption === '' ? null : <span>{caption}</span>}
    </figcaption>
  )

import type { ReactNode } from 'react'
import type { SlideContent, SlideKind } from '#shared/domain/wall/slide.ts'
import styles from './slide-list.module.css'

/** Line drawings of the kinds, one stroke width, drawn for 24 px. */
const STROKES: Readonly<Record<SlideKind, string>> = {
  prices: 'M5 6h14M5 12h14M5 18h14M15 6h4M15 12h4M15 18h4',
  warranty: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  promise: 'M7 12l3 3 7-7M4 4h16v16H4z',
  complaint: 'M5 5h14v10H11l-4 4v-4H5zM9 9h6M9 12h4',
  craft: 'M4 5h16v14H4zM12 5v14M9 10l-2 2 2 2M15 10l2 2-2 2',
  'running-cost': 'M5 6h12M5 12h8M5 18h5M5 4v16',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M15.5 9.5h.01',
  video: 'M4 5h16v14H4zM10 9l5 3-5 3z',
}

/** A small picture of the slide: its own photo where it has one, else the sign of its kind. */
export const SlideThumbnail = ({ content }: { readonly content: SlideContent }): ReactNode => {
  const photo =
    content.kind === 'picture' ? content.photo : content.kind === 'craft' ? content.old : undefined
  return (
    <span className={styles.thumbnail}>
      {photo === undefined ? (
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <path d={STROKES[content.kind]} />
        </svg>
      ) : (
        <img alt="" draggable={false} src={photo.thumbnail} />
      )}
    </span>
  )
}

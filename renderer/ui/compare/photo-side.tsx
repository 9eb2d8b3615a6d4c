import type { ReactNode } from 'react'
import styles from './compare-photos.module.css'
import type { PlacedPhoto, Size } from './zoom/place-photos.ts'

export interface PhotoSide {
  /** Address of the photo; left out when there is none. */
  readonly url?: string | undefined
  /** "您的旧件" */
  readonly label: string
  /** "58,213 km 拆下" */
  readonly caption?: string | undefined
}

interface PhotoSideProps extends PhotoSide {
  readonly side: 'old' | 'fresh'
  /** Undefined until the photo is decoded: it fills the frame as it comes. */
  readonly placed: PlacedPhoto | undefined
  readonly size: Size | undefined
  readonly onSize: (size: Size) => void
  readonly onMissing: (url: string) => void
}

/** One photo with its label; the label is cut off with the photo, so it never names the other. */
export const PhotoSideView = (props: PhotoSideProps): ReactNode => {
  const { url, label, caption, side, placed, size, onSize, onMissing } = props
  const { a, b, e, f } = placed?.matrix ?? { a: 1, b: 0, e: 0, f: 0 }
  const isPlaced = placed !== undefined && size !== undefined
  return (
    <figure className={`${styles.side} ${styles[side]}`}>
      <div
        className={isPlaced ? styles.window : styles.fill}
        data-window={side}
        style={isPlaced ? { width: placed.window.width, height: placed.window.height } : undefined}
      >
        {/* Photos lie under a slider: a picture that could be dragged away would steal the touch. */}
        <img
          alt={caption === undefined ? label : `${label}，${caption}`}
          data-placed={isPlaced}
          draggable={false}
          onError={() => onMissing(url ?? '')}
          onLoad={({ currentTarget: image }) => {
            const tell = (): void =>
              onSize({ width: image.naturalWidth, height: image.naturalHeight })
            // Decoded before it moves, so that the first touch does not stutter.
            image.decode().then(tell, tell)
          }}
          src={url}
          style={
            isPlaced
              ? { ...size, transform: `matrix(${a}, ${b}, ${-b}, ${a}, ${e}, ${f})` }
              : undefined
          }
        />
      </div>
      <figcaption className={styles.label}>
        {label}
        {caption === undefined ? null : <small>{caption}</small>}
      </figcaption>
    </figure>
  )
}

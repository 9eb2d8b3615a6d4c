import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { LaidOverView } from '#shared/ipc/views/counter-view.ts'
import styles from './compare-photos.module.css'
import { type PhotoSide, PhotoSideView } from './photo-side.tsx'
import { PhotoSlider, type SlideTo } from './photo-slider.tsx'
import { placePhotos, type Size } from './zoom/place-photos.ts'
import { useFrameSize } from './zoom/use-frame-size.ts'
import { useZoom } from './zoom/use-zoom.ts'
import { ZoomBar } from './zoom/zoom-bar.tsx'

interface ComparePhotosProps {
  readonly old: PhotoSide
  readonly fresh: PhotoSide
  /** What the slider does, for those who do not see it. */
  readonly sliderLabel: string
  /** How the new photo lies over the old one, where somebody pointed it out. */
  readonly laidOver?: LaidOverView | undefined
  /** Whether buttons to zoom are drawn; wheel, touch and keys work without. */
  readonly hasZoomBar?: boolean
  /** A photo that cannot be read counts as missing. */
  readonly onMissing?: ((url: string) => void) | undefined
}

type Which = 'old' | 'fresh'

/**
 * The old part beside the new one under a slider, zoomed and moved in step; one photo alone where
 * only one is there, nothing where there is none. Sizes follow the font size of the place it
 * stands in.
 */
export const ComparePhotos = ({
  old,
  fresh,
  sliderLabel,
  laidOver,
  hasZoomBar = true,
  onMissing,
}: ComparePhotosProps): ReactNode => {
  const frame = useRef<HTMLDivElement>(null)
  const slideTo = useRef<SlideTo>(null)
  const [unreadable, setUnreadable] = useState<readonly string[]>([])
  const [sizes, setSizes] = useState<Readonly<Record<string, Size>>>({})
  const frameSize = useFrameSize(frame)
  const hasPhoto = ({ url }: PhotoSide): boolean => url !== undefined && !unreadable.includes(url)
  const sizeOf = (side: PhotoSide): Size | undefined =>
    hasPhoto(side) ? sizes[side.url ?? ''] : undefined
  const oldSize = sizeOf(old)
  const freshSize = sizeOf(fresh)
  // Both are placed together: one laid alone for a moment would jump.
  const isWaiting =
    (hasPhoto(old) && oldSize === undefined) || (hasPhoto(fresh) && freshSize === undefined)
  const pair = useMemo(
    () =>
      frameSize === undefined || isWaiting
        ? undefined
        : placePhotos(frameSize, { old: oldSize, fresh: freshSize }, laidOver),
    [frameSize, oldSize, freshSize, laidOver, isWaiting],
  )
  const zoom = useZoom(frame, pair, (share) => slideTo.current?.(share * 100))

  const draw = (side: PhotoSide, which: Which): ReactNode =>
    hasPhoto(side) ? (
      <PhotoSideView
        {...side}
        onMissing={(url) => {
          setUnreadable((before) => [...before, url])
          onMissing?.(url)
        }}
        onSize={(size) => setSizes((before) => ({ ...before, [side.url ?? '']: size }))}
        placed={pair?.[which]}
        side={which}
        size={sizes[side.url ?? '']}
      />
    ) : null
  const isPair = hasPhoto(old) && hasPhoto(fresh)
  if (!isPair && !hasPhoto(old) && !hasPhoto(fresh)) return null
  return (
    <div
      className={styles.frame}
      data-laid-over={isPair && laidOver !== undefined}
      data-near={zoom.level > 1}
      data-zoom={zoom.level}
      onKeyDownCapture={zoom.hear}
      ref={frame}
    >
      {isPair ? (
        <PhotoSlider
          itemOne={draw(old, 'old')}
          itemTwo={draw(fresh, 'fresh')}
          label={sliderLabel}
          slideTo={slideTo}
        />
      ) : (
        (draw(old, 'old') ?? draw(fresh, 'fresh'))
      )}
      {hasZoomBar && pair !== undefined ? <ZoomBar zoom={zoom} /> : null}
    </div>
  )
}

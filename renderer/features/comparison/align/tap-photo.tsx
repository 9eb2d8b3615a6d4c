import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { Point } from '#shared/domain/comparison/alignment/similarity.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import styles from './align-dialog.module.css'

interface TapPhotoProps {
  readonly photo: Photo
  /** 旧件 or 新件. */
  readonly name: string
  readonly points: readonly Point[]
  /** The next tap is expected here. */
  readonly isNext: boolean
  readonly onTap: (point: Point) => void
  readonly onMove: (index: number, point: Point) => void
  readonly testId: string
}

/** How many times the glass enlarges what is under the pointer. */
const GLASS = 4
const GLASS_SIZE = 132

/** A photo to point at: a tap sets the next point, a point can be dragged; a glass shows where. */
export const TapPhoto = (props: TapPhotoProps): ReactNode => {
  const { photo, name, points, isNext, onTap, onMove, testId } = props
  const say = useSay()
  const address = usePhotoAddress()
  const area = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<number>()
  const [under, setUnder] = useState<Point>()
  const ratio = photo.height / photo.width
  const place = (event: PointerEvent): Point => {
    const { left, top, width } = area.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))
    return {
      x: within((event.clientX - left) / width, 1),
      y: within((event.clientY - top) / width, ratio),
    }
  }
  const url = address(photo.hash)
  return (
    <figure className={styles.photo} data-next={isNext}>
      <figcaption>
        {isNext ? say('align.tapHere', { name, index: points.length + 1 }) : name}
      </figcaption>
      <div
        className={styles.area}
        data-testid={testId}
        onPointerDown={(event) => {
          if (event.button === 0) onTap(place(event))
        }}
        onPointerLeave={() => {
          setUnder(undefined)
          setHeld(undefined)
        }}
        onPointerMove={(event) => {
          setUnder(place(event))
          if (held !== undefined) onMove(held, place(event))
        }}
        onPointerUp={() => setHeld(undefined)}
        ref={area}
        style={{ aspectRatio: `${photo.width} / ${photo.height}` }}
      >
        <img alt={name} draggable={false} src={url} />
        {points.map((point, index) => (
          <button
            aria-label={say('align.point', { index: index + 1 })}
            className={styles.point}
            data-point={index + 1}
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its number
            key={index}
            onPointerDown={(event) => {
              event.stopPropagation()
              setHeld(index)
            }}
            style={{ left: `${point.x * 100}%`, top: `${(point.y / ratio) * 100}%` }}
            tabIndex={-1}
            type="button"
          >
            {index + 1}
          </button>
        ))}
        {under === undefined ? null : (
          <span
            className={styles.glass}
            data-side={under.x < 0.5 ? 'right' : 'left'}
            style={glassOf(url ?? '', under, ratio, area.current?.clientWidth ?? 1)}
          />
        )}
      </div>
    </figure>
  )
}

const glassOf = (url: string, under: Point, ratio: number, width: number) => ({
  width: GLASS_SIZE,
  height: GLASS_SIZE,
  backgroundImage: `url(${url})`,
  backgroundSize: `${width * GLASS}px ${width * ratio * GLASS}px`,
  backgroundPosition: `${GLASS_SIZE / 2 - under.x * width * GLASS}px ${GLASS_SIZE / 2 - under.y * width * GLASS}px`,
})

import type { MouseEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { FindingPlace, HiddenPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { PIN_SHAPES, type PinnedFinding, placePins } from '#shared/domain/diagnosis/place-pins.ts'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import { BODY_PANELS } from '#shared/domain/vehicle/body-panel.ts'
import {
  CHASSIS_DETAILS,
  CHASSIS_OUTLINE,
  CHASSIS_VIEW_BOX,
} from '#shared/domain/vehicle/chassis-outline.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import styles from './findings-diagram.module.css'

interface FindingsDiagramProps {
  readonly drawing: 'outside' | 'hidden'
  /** Hidden places the car has; drawn in the order of the outline, lower ones first. */
  readonly hidden: readonly HiddenPlace[]
  readonly findings: readonly PinnedFinding[]
  readonly label: string
  /** The place being written about. */
  readonly picked?: FindingPlace | undefined
  /** Number of the finding that is looked at. */
  readonly current?: number | undefined
  readonly ground?: 'light' | 'dark'
  readonly onPick?: (place: FindingPlace) => void
  readonly onPin?: (number: number) => void
}

/** The car with a pin for each finding: unfolded from outside, or seen through from above. */
export const FindingsDiagram = (props: FindingsDiagramProps): ReactNode => {
  const { drawing, hidden, findings, label, picked, current, ground = 'light' } = props
  const { onPick, onPin } = props
  const say = useSay()
  // The desk draws the car small: its pins are drawn larger to be read.
  const scale = ground === 'light' ? 1.3 : 1.1
  const isOutside = drawing === 'outside'
  const { width, height } = isOutside ? BODY_VIEW_BOX : CHASSIS_VIEW_BOX
  const places: readonly { place: FindingPlace; path: string }[] = isOutside
    ? BODY_PANELS.map((place) => ({ place, path: BODY_OUTLINE[place].path }))
    : Object.entries(CHASSIS_OUTLINE)
        .map(([place, { path }]) => ({ place: place as HiddenPlace, path }))
        .filter(({ place }) => hidden.includes(place))
  const hit = (event: MouseEvent<SVGSVGElement>): void => {
    if (!(event.target instanceof Element)) return
    const pin = event.target.closest('[data-pin]')?.getAttribute('data-pin')
    if (pin !== null && pin !== undefined && onPin !== undefined) {
      onPin(Number(pin))
      return
    }
    const name = event.target.closest('[data-place]')?.getAttribute('data-place')
    const place = places.find((each) => each.place === name)?.place
    if (place !== undefined) onPick?.(place)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for hand and mouse; the list beside it does the same by keys
    <svg
      aria-label={label}
      className={`${styles.diagram} ${styles[ground]} ${onPick === undefined ? '' : styles.canPick}`}
      data-drawing={drawing}
      onClick={hit}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      {places.map(({ place, path }) => (
        <path
          className={`${styles.place} ${picked === place ? styles.picked : ''}`}
          d={path}
          data-place={place}
          fillRule="evenodd"
          key={place}
        >
          <title>{sayPlace(say, place)}</title>
        </path>
      ))}
      {(isOutside ? BODY_DETAILS : CHASSIS_DETAILS).map((path) => (
        <path className={styles.detail} d={path} key={path} />
      ))}
      {placePins(findings, scale)
        .filter((pin) => pin.drawing === drawing)
        .map(({ number, grade, x, y }) => (
          <g
            className={`${styles.pin} ${styles[grade]} ${current === number ? styles.current : ''}`}
            data-grade={grade}
            data-pin={number}
            key={number}
            transform={`translate(${x} ${y}) scale(${scale})`}
          >
            <path d={PIN_SHAPES[grade].path} />
            <text y={PIN_SHAPES[grade].textY}>{number}</text>
          </g>
        ))}
    </svg>
  )
}

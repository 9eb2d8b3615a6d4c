import type { MouseEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import {
  BODY_DETAILS,
  BODY_OUTLINE,
  BODY_VIEW_BOX,
  type BodyPlace,
} from '#shared/domain/vehicle/body-outline.ts'
import { BODY_PANELS, type BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import styles from './car-diagram.module.css'

/** Something on a panel, numbered by its place in the list; without `at` in the panel's middle. */
export interface CarMark {
  readonly panel: BodyPanel
  readonly at?: BodyPlace
}

const isPanel = (text: string | null): text is BodyPanel =>
  (BODY_PANELS as readonly (string | null)[]).includes(text)

/** Several marks in the middle of one panel stand side by side. */
const placeOf = (marks: readonly CarMark[], index: number): BodyPlace => {
  const mark = marks[index]
  if (mark === undefined) return { x: 0, y: 0 }
  if (mark.at !== undefined) return mark.at
  const before = marks
    .slice(0, index)
    .filter(({ panel, at }) => panel === mark.panel && at === undefined).length
  const { x, y } = BODY_OUTLINE[mark.panel].at
  return { x: x + before * 36, y }
}

/** Where in the drawing a pointer stands, whatever size it is drawn in. */
const pointedAt = (svg: SVGSVGElement, { clientX, clientY }: MouseEvent): BodyPlace => {
  const { left, top, width, height } = svg.getBoundingClientRect()
  return {
    x: Math.round(((clientX - left) / width) * BODY_VIEW_BOX.width),
    y: Math.round(((clientY - top) / height) * BODY_VIEW_BOX.height),
  }
}

interface CarDiagramProps {
  /** What is drawn, for those who hear the screen. */
  readonly label: string
  readonly marks: readonly CarMark[]
  readonly picked?: BodyPanel | undefined
  /** Without it the diagram is only read. */
  readonly onPick?: (panel: BodyPanel, at: BodyPlace) => void
}

/** The car unfolded, marks on it numbered as in the list beside it. */
export const CarDiagram = ({ label, marks, picked, onPick }: CarDiagramProps): ReactNode => {
  const say = useSay()
  const marked = new Set(marks.map((mark) => mark.panel))
  const pick = (event: MouseEvent<SVGSVGElement>): void => {
    const panel = event.target instanceof Element ? event.target.getAttribute('data-panel') : null
    if (isPanel(panel)) onPick?.(panel, pointedAt(event.currentTarget, event))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for the mouse; the list below does the same by keys
    <svg
      aria-label={label}
      className={`${styles.diagram} ${onPick === undefined ? '' : styles.canPick}`}
      onClick={pick}
      role="img"
      viewBox={`0 0 ${BODY_VIEW_BOX.width} ${BODY_VIEW_BOX.height}`}
    >
      {BODY_PANELS.map((panel) => (
        <path
          className={[
            styles.panel,
            marked.has(panel) ? styles.damaged : '',
            picked === panel ? styles.picked : '',
          ].join(' ')}
          d={BODY_OUTLINE[panel].path}
          data-panel={panel}
          fillRule="evenodd"
          key={panel}
        >
          <title>{say(`trade.panel.${panel}`)}</title>
        </path>
      ))}
      {BODY_DETAILS.map((path) => (
        <path className={styles.detail} d={path} key={path} />
      ))}
      {marks.map((_mark, index) => {
        const { x, y } = placeOf(marks, index)
        return (
          <g
            className={styles.mark}
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
            key={index}
            transform={`translate(${x} ${y})`}
          >
            <circle r="19" />
            <text>{index + 1}</text>
          </g>
        )
      })}
    </svg>
  )
}

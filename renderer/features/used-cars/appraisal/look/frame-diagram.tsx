import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FRAME_POINTS, type FrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { FRAME_PLACES } from '#shared/domain/used-car/frame-places.ts'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import { BODY_PANELS } from '#shared/domain/vehicle/body-panel.ts'
import styles from './frame-diagram.module.css'

interface FrameDiagramProps {
  readonly frame: FrameCheck
  /** What is drawn, for those who hear the screen. */
  readonly label: string
}

/** Where the thirteen points are, numbered as in the list; shape and colour say how they were found. */
export const FrameDiagram = ({ frame, label }: FrameDiagramProps): ReactNode => {
  const say = useSay()
  return (
    <svg
      aria-label={label}
      className={styles.diagram}
      role="img"
      viewBox={`0 0 ${BODY_VIEW_BOX.width} ${BODY_VIEW_BOX.height}`}
    >
      {BODY_PANELS.map((panel) => (
        <path className={styles.body} d={BODY_OUTLINE[panel].path} fillRule="evenodd" key={panel} />
      ))}
      {BODY_DETAILS.map((path) => (
        <path className={styles.detail} d={path} key={path} />
      ))}
      {FRAME_POINTS.map((point, index) => {
        const { state } = frame[point]
        const { x, y } = FRAME_PLACES[point]
        return (
          <g
            className={styles.point}
            data-state={state}
            key={point}
            transform={`translate(${x} ${y})`}
          >
            <title>
              {say(`appraisal.frame.${point}`)} {say(`appraisal.frame-state.${state}`)}
            </title>
            {state === 'defect' ? (
              <rect height="42" width="42" x="-21" y="-21" />
            ) : (
              <circle r="21" />
            )}
            <text>{index + 1}</text>
          </g>
        )
      })}
    </svg>
  )
}

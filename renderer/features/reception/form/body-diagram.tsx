import type { MouseEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import { BODY_PANELS, type BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import type { DamageMark } from '#shared/domain/visit/damage-mark.ts'
import styles from './body-diagram.module.css'

const isPanel = (text: string | null): text is BodyPanel =>
  (BODY_PANELS as readonly (string | null)[]).includes(text)

/** Several marks on one panel stand side by side. */
const shiftOf = (damage: readonly DamageMark[], index: number): number => {
  const panel = damage[index]?.panel
  const before = damage.slice(0, index).filter((mark) => mark.panel === panel).length
  return before * 36
}

interface BodyDiagramProps {
  readonly damage: readonly DamageMark[]
  readonly picked?: BodyPanel | undefined
  /** Without it the diagram is only read. */
  readonly onPick?: (panel: BodyPanel) => void
}

/** The car unfolded, its damage numbered as in the list beside it. */
export const BodyDiagram = ({ damage, picked, onPick }: BodyDiagramProps): ReactNode => {
  const say = useSay()
  const damaged = new Set(damage.map((mark) => mark.panel))
  const pick = (event: MouseEvent<SVGSVGElement>): void => {
    const panel = event.target instanceof Element ? event.target.getAttribute('data-panel') : null
    if (isPanel(panel)) onPick?.(panel)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for the mouse; the list below does the same by keys
    <svg
      aria-label={say('intake.bodyDiagram')}
      className={`${styles.diagram} ${onPick === undefined ? '' : styles.canPick}`}
      onClick={pick}
      role="img"
      viewBox={`0 0 ${BODY_VIEW_BOX.width} ${BODY_VIEW_BOX.height}`}
    >
      {BODY_PANELS.map((panel) => (
        <path
          className={[
            styles.panel,
            damaged.has(panel) ? styles.damaged : '',
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
      {damage.map((mark, index) => {
        const { at } = BODY_OUTLINE[mark.panel]
        return (
          <g
            className={styles.mark}
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
            key={index}
            transform={`translate(${at.x + shiftOf(damage, index)} ${at.y})`}
          >
            <circle r="19" />
            <text>{index + 1}</text>
          </g>
        )
      })}
    </svg>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { ORDER_STAGES, type OrderStage } from '#shared/domain/sales/order/order-stage.ts'
import styles from './order-sheet.module.css'

interface StageTrackProps {
  readonly stage: OrderStage
  /** The car was handed over: every stage lies behind. */
  readonly isDone: boolean
}

/** How far an order is, as four stations on a line. */
export const StageTrack = ({ stage, isDone }: StageTrackProps): ReactNode => {
  const say = useSay()
  const at = isDone ? ORDER_STAGES.length : ORDER_STAGES.indexOf(stage)
  return (
    <ol aria-label={say('order.stage')} className={styles.track} data-stage={stage}>
      {ORDER_STAGES.map((each, index) => (
        <li
          aria-current={each === stage && !isDone ? 'step' : undefined}
          data-reached={index <= at}
          key={each}
        >
          <span aria-hidden className={styles.dot}>
            {index <= at ? '✓' : index + 1}
          </span>
          {say(`order.stage.${each}`)}
        </li>
      ))}
    </ol>
  )
}

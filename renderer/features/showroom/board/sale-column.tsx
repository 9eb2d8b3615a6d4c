import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import styles from './sale-board.module.css'

interface SaleColumnProps {
  readonly step: FunnelStep
  readonly count: number
  readonly children: ReactNode
}

/** The sales at one step; a card let go over it says that the step was reached. */
export const SaleColumn = ({ step, count, children }: SaleColumnProps): ReactNode => {
  const say = useSay()
  const { setNodeRef, isOver } = useDroppable({ id: step })
  return (
    <section
      aria-label={say(`showroom.step.${step}`)}
      className={`${styles.column} ${isOver ? styles.over : ''}`}
      data-testid={`sale-column-${step}`}
      ref={setNodeRef}
    >
      <h2 className={styles.title}>
        {say(`showroom.step.${step}`)}
        <span className={styles.count}>{count}</span>
      </h2>
      <div className={styles.stack}>{children}</div>
    </section>
  )
}

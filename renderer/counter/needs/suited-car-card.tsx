import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { NeedsView } from '#shared/ipc/views/showroom-view.ts'
import styles from './suited-car-card.module.css'

interface SuitedCarCardProps {
  readonly car: NeedsView['cars'][number]
  readonly rank: number
}

/** A car with its price on the road and what speaks for it and against it. */
export const SuitedCarCard = ({ car, rank }: SuitedCarCardProps): ReactNode => {
  const say = useSay()
  return (
    <li className={styles.card} data-testid="counter-needs-car">
      <span aria-hidden className={styles.rank}>
        {rank}
      </span>
      <div className={styles.words}>
        <div className={styles.head}>
          <b>{car.name}</b>
          <span className={styles.price}>{say('counter.needsAbout', { price: car.price })}</span>
        </div>
        <span className={styles.trim}>{car.trim}</span>
        <ul className={styles.reasons}>
          {car.isFitting ? null : <li data-against>{say('counter.needsMisfit')}</li>}
          {car.reasons.map(({ text, isFor }) => (
            <li data-against={isFor ? undefined : true} key={text}>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

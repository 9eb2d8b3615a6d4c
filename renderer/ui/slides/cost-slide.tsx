import type { ReactNode } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import { CostChart } from './cost-chart.tsx'
import styles from './cost-slide.module.css'
import { SlideFrame } from './slide-frame.tsx'

interface CostSlideProps {
  readonly slide: SlideViewOf<'running-cost'>
  readonly shop: string
}

/** What a year with each car costs: its name, its bar, its sum, and what that takes for granted. */
export const CostSlide = ({ slide, shop }: CostSlideProps): ReactNode => (
  <SlideFrame notes={slide.assumptions} shop={shop} title={slide.title}>
    <div className={styles.cost}>
      <p className={styles.legend}>
        <span className={styles.energy}>{slide.parts.energy}</span>
        <span className={styles.upkeep}>{slide.parts.upkeep}</span>
        <small>{slide.parts.unit}</small>
      </p>
      <div className={styles.table}>
        <ul className={styles.names}>
          {slide.cars.map((car) => (
            <li key={car.name}>
              <b>{car.name}</b>
              <span>{car.detail}</span>
            </li>
          ))}
        </ul>
        <CostChart cars={slide.cars} label={slide.label} />
        <ul className={styles.totals}>
          {slide.cars.map((car) => (
            <li key={car.name}>{car.total}</li>
          ))}
        </ul>
      </div>
    </div>
  </SlideFrame>
)

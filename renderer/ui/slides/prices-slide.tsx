import type { ReactNode } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './prices-slide.module.css'
import { SlideFrame } from './slide-frame.tsx'

interface PricesSlideProps {
  readonly slide: SlideViewOf<'prices'>
  readonly shop: string
}

/** What an hour costs, and what common jobs cost with it. */
export const PricesSlide = ({ slide, shop }: PricesSlideProps): ReactNode => (
  <SlideFrame notes={[slide.note]} shop={shop} title={slide.title}>
    <div className={styles.prices}>
      <div className={styles.rate}>
        <span>{slide.rate.label}</span>
        <b>{slide.rate.value}</b>
        <span>{slide.rate.unit}</span>
      </div>
      <ul className={styles.lines} data-count={slide.lines.length}>
        {slide.lines.map((line) => (
          <li key={line.name}>
            <span className={styles.name}>{line.name}</span>
            <span className={styles.detail}>{line.detail}</span>
            <b>{line.value}</b>
          </li>
        ))}
      </ul>
    </div>
  </SlideFrame>
)

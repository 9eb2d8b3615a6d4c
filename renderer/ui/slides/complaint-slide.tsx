import type { ReactNode } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './complaint-slide.module.css'
import { SlideFrame } from './slide-frame.tsx'

interface ComplaintSlideProps {
  readonly slide: SlideViewOf<'complaint'>
  readonly shop: string
}

/** The number to call, and by when what happens. */
export const ComplaintSlide = ({ slide, shop }: ComplaintSlideProps): ReactNode => (
  <SlideFrame notes={[slide.note]} shop={shop} title={slide.title}>
    <div className={styles.complaint}>
      <p className={styles.line}>
        <span>{slide.label}</span>
        <b>{slide.phone}</b>
      </p>
      <ol className={styles.steps}>
        {slide.steps.map((step) => (
          <li key={step.by}>
            <b>{step.by}</b>
            <span>{step.what}</span>
          </li>
        ))}
      </ol>
    </div>
  </SlideFrame>
)

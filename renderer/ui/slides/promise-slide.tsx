import type { ReactNode } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import styles from './promise-slide.module.css'
import { SlideFrame } from './slide-frame.tsx'

interface PromiseSlideProps {
  readonly slide: SlideViewOf<'promise'>
  readonly shop: string
}

/** What the shop promises, one sentence under the other. */
export const PromiseSlide = ({ slide, shop }: PromiseSlideProps): ReactNode => (
  <SlideFrame shop={shop} title={slide.title}>
    <ol className={styles.points} data-count={slide.points.length}>
      {slide.points.map((point, index) => (
        // Sentences of one slide in their order; the same one twice is the shop's to mend.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
        <li key={index}>
          <span aria-hidden="true">{index + 1}</span>
          {point}
        </li>
      ))}
    </ol>
  </SlideFrame>
)

import type { ReactNode } from 'react'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import { SlideFrame } from './slide-frame.tsx'
import styles from './warranty-slide.module.css'

interface WarrantySlideProps {
  readonly slide: SlideViewOf<'warranty'>
  readonly shop: string
}

/** What the law asks for, beside what the shop gives. */
export const WarrantySlide = ({ slide, shop }: WarrantySlideProps): ReactNode => (
  <SlideFrame notes={[slide.note]} shop={shop} title={slide.title}>
    <table className={styles.terms}>
      <thead>
        <tr>
          <th scope="col">{slide.columns.work}</th>
          <th scope="col">{slide.columns.legal}</th>
          <th scope="col">{slide.columns.promise}</th>
        </tr>
      </thead>
      <tbody>
        {slide.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>{line.legal}</td>
            <td className={line.isMore ? styles.more : undefined}>{line.promise}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </SlideFrame>
)

import type { ReactNode } from 'react'
import styles from './slide-frame.module.css'

interface SlideFrameProps {
  readonly title: string
  readonly shop: string
  /** Small words at the foot: what the figures rest on. */
  readonly notes?: readonly string[]
  readonly children: ReactNode
}

/** Title, content and what it rests on: the same place on every slide, so that the eye stays. */
export const SlideFrame = ({ title, shop, notes = [], children }: SlideFrameProps): ReactNode => (
  <section className={styles.frame}>
    <header>
      <h2>{title}</h2>
      <span>{shop}</span>
    </header>
    <div className={styles.content}>{children}</div>
    {notes.length === 0 ? null : (
      <footer>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    )}
  </section>
)

import type { ReactNode } from 'react'
import { Plate } from '#renderer/ui/plate.tsx'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { LanguageChoice } from './language-choice.tsx'
import styles from './show-header.module.css'

interface ShowHeaderProps {
  readonly view: ShownView
  readonly title: string
  /** What the right side holds: a way through the story, or the vehicle. */
  readonly aside?: ReactNode
}

/** Whose car, and what this is about. */
export const ShowHeader = ({ view, title, aside }: ShowHeaderProps): ReactNode => (
  <header className={styles.header}>
    {view.plate === '' ? null : (
      <span className={styles.plate}>
        <Plate text={view.plate} color={view.plateColor} size="stage" />
      </span>
    )}
    <h1>{title}</h1>
    <div className={styles.aside}>{aside ?? <span>{view.vehicle}</span>}</div>
    <LanguageChoice />
  </header>
)

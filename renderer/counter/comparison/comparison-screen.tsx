import { type ReactNode, useEffect, useState } from 'react'
import type { ComparisonView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import { ComparisonItem } from './comparison-item.tsx'
import styles from './comparison-screen.module.css'
import { nameItem } from './name-item.ts'
import { StoryNav } from './story-nav.tsx'

interface ComparisonScreenProps {
  readonly view: ComparisonView
  readonly onDone: () => void
}

/** Old parts beside new ones, one after another. */
export const ComparisonScreen = ({ view, onDone }: ComparisonScreenProps): ReactNode => {
  const [wished, setIndex] = useState(view.startAt)
  const last = view.items.length - 1
  const index = Math.max(0, Math.min(wished, last))
  const item = view.items[index]

  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (event.key === 'PageDown') setIndex(Math.min(index + 1, last))
      if (event.key === 'PageUp') setIndex(Math.max(index - 1, 0))
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [index, last])

  if (item === undefined) return null
  return (
    <section className={styles.comparison}>
      <ShowHeader
        view={view}
        title={nameItem(item)}
        aside={<StoryNav items={view.items} index={index} onTurn={setIndex} onDone={onDone} />}
      />
      {/* A new key for each part: the slider starts in the middle again. */}
      <ComparisonItem key={index} item={item} />
    </section>
  )
}

import { type ReactNode, useState } from 'react'
import type { ComparisonView } from '#shared/ipc/views/counter-view.ts'
import { ShowHeader } from '../show-header.tsx'
import { ComparisonItem } from './comparison-item.tsx'
import styles from './comparison-screen.module.css'
import { nameItem } from './name-item.ts'
import { StoryNav } from './story-nav.tsx'
import { useStoryTurns } from './use-story-turns.ts'

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

  const turns = useStoryTurns((by) => setIndex(Math.max(0, Math.min(index + by, last))))

  if (item === undefined) return null
  return (
    <section className={styles.comparison} {...turns}>
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

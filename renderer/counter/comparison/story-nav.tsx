import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BackIcon, CheckIcon, NextIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { ComparisonItemView } from '#shared/ipc/views/counter-view.ts'
import { nameItem, nameNeighbour } from './name-item.ts'
import styles from './story-nav.module.css'

interface StoryNavProps {
  readonly items: readonly ComparisonItemView[]
  readonly index: number
  readonly onTurn: (index: number) => void
  readonly onDone: () => void
}

/** More would be read as a line. */
const MOST_DOTS = 8

/** Where the customer is in the story, what comes next, and the way out at its end. */
export const StoryNav = ({ items, index, onTurn, onDone }: StoryNavProps): ReactNode => {
  const say = useSay()
  const current = items[index]
  const before = items[index - 1]
  const after = items[index + 1]
  return (
    <nav className={styles.nav}>
      {before === undefined ? null : (
        <TouchButton
          aria-label={`${say('counter.back')}：${nameItem(before)}`}
          onClick={() => onTurn(index - 1)}
        >
          <BackIcon />
        </TouchButton>
      )}
      {items.length === 1 ? null : (
        <span className={styles.position}>
          {say('counter.position', { index: index + 1, count: items.length })}
          {items.length > MOST_DOTS ? null : (
            <span aria-hidden="true" className={styles.dots}>
              {items.map((item, at) => (
                <i
                  data-now={at === index}
                  data-tone={item.tone}
                  // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its number
                  key={at}
                />
              ))}
            </span>
          )}
        </span>
      )}
      {after !== undefined && current !== undefined ? (
        <TouchButton
          kind="primary"
          aria-label={`${say('counter.next')}：${nameItem(after)}`}
          onClick={() => onTurn(index + 1)}
        >
          <span className={styles.after}>{nameNeighbour(after, current)}</span>
          <NextIcon />
        </TouchButton>
      ) : (
        <TouchButton kind="primary" onClick={onDone}>
          <CheckIcon />
          {say('counter.done')}
        </TouchButton>
      )}
    </nav>
  )
}

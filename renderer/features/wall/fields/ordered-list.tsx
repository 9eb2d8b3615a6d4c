import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './ordered-list.module.css'

interface OrderedListProps {
  readonly legend: string
  readonly items: readonly { readonly key: string; readonly label: string }[]
  readonly onChange: (keys: readonly string[]) => void
  /** What adds one; null where the list is full. */
  readonly add: ReactNode
}

/** A short list that is put in order by two small buttons and shortened by a third. */
export const OrderedList = ({ legend, items, onChange, add }: OrderedListProps): ReactNode => {
  const say = useSay()
  const keys = items.map(({ key }) => key)
  const move = (from: number, to: number): void => {
    const others = keys.filter((_, index) => index !== from)
    onChange([...others.slice(0, to), ...keys.slice(from, from + 1), ...others.slice(to)])
  }
  return (
    <fieldset className={styles.ordered}>
      <legend>{legend}</legend>
      <ol>
        {items.map(({ key, label }, index) => (
          <li key={key}>
            <span>{label}</span>
            <button
              aria-label={say('slides.up', { name: label })}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
              type="button"
            >
              ↑
            </button>
            <button
              aria-label={say('slides.down', { name: label })}
              disabled={index === items.length - 1}
              onClick={() => move(index, index + 1)}
              type="button"
            >
              ↓
            </button>
            <button
              aria-label={say('slides.takeOff', { name: label })}
              onClick={() => onChange(keys.filter((each) => each !== key))}
              type="button"
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      {add}
    </fieldset>
  )
}

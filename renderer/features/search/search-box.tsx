import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { isComposing, useKeys } from '#renderer/ui/use-keys.ts'
import { routeOfHit } from './route-of-hit.ts'
import styles from './search-box.module.css'
import { SearchRow } from './search-row.tsx'
import { useSearch } from './use-search.ts'

/** The one search box: whatever the customer says or shows is typed here. */
export const SearchBox = (): ReactNode => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  const answer = useSearch(text)
  const hits = answer?.hits ?? []
  // The last row is always there: whoever is not found is received as new.
  const rows = text.trim() === '' ? 0 : hits.length + 1
  const close = (): void => {
    setOpen(false)
    setText('')
    setChosen(0)
  }
  const pick = (index: number): void => {
    // Enter may come before the answer to the last key: then nothing is chosen yet.
    if (answer?.text !== text) return
    const hit = hits[index]
    go(hit === undefined ? { name: 'receive', text: text.trim() } : routeOfHit(hit, text))
    close()
    input.current?.blur()
  }
  useKeys({
    'Ctrl+K': () => {
      input.current?.focus()
      input.current?.select()
    },
  })
  const hear = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || rows === 0) return
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % rows)
    else if (event.key === 'ArrowUp') setChosen((chosen + rows - 1) % rows)
    else if (event.key === 'Enter') pick(chosen)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.box}>
      <input
        aria-activedescendant={isOpen && rows > 0 ? `search-row-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-controls="search-rows"
        aria-expanded={isOpen && rows > 0}
        aria-label={say('search.label')}
        autoComplete="off"
        className={styles.input}
        data-testid="search"
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={hear}
        placeholder={say('search.placeholder')}
        ref={input}
        role="combobox"
        spellCheck={false}
        value={text}
      />
      <span className={styles.key}>
        <KeyHint keys="Ctrl+K" />
      </span>
      {isOpen && rows > 0 && answer !== undefined ? (
        <div
          aria-label={say('search.results')}
          className={styles.rows}
          data-text={answer.text}
          data-testid="search-rows"
          id="search-rows"
          role="listbox"
        >
          {hits.length === 0 ? <p className={styles.none}>{say('search.none')}</p> : null}
          {[...hits, undefined].map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as a combobox has them
            <div
              aria-selected={index === chosen}
              className={styles.row}
              id={`search-row-${index}`}
              key={hit === undefined ? 'new' : `${hit.kind}:${hit.id}`}
              onClick={() => pick(index)}
              // The click must come before the blur that closes the list.
              onMouseDown={(event) => event.preventDefault()}
              // Not on enter: a list that opens under a resting mouse must not choose for the keyboard.
              onMouseMove={() => setChosen(index)}
              role="option"
              tabIndex={-1}
            >
              {hit === undefined ? (
                <span className={styles.fresh}>{say('search.receive', { text: answer.text })}</span>
              ) : (
                <SearchRow hit={hit} />
              )}
              {index === chosen ? <KeyHint keys="Enter" /> : null}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

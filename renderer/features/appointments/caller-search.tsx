import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type SearchHit, searchDesk } from '#renderer/db/search/search-desk.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import styles from './appointment-editor.module.css'

const MOST_HITS = 5

interface CallerSearchProps {
  readonly onPick: (customer: Customer, vehicle: Vehicle | undefined) => void
}

/** Finds a caller by plate, phone, name or pinyin initials; ↑ ↓ and Enter take one. */
export const CallerSearch = ({ onPick }: CallerSearchProps): ReactNode => {
  const say = useSay()
  const { db, shop } = useSession()
  const home = homeOf(shop.currency)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<{ text: string; hits: readonly SearchHit[] }>()
  const [at, setAt] = useState(0)
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    let isLatest = true
    void searchDesk(db, text, MOST_HITS).then((hits) => {
      if (isLatest) setAnswer({ text, hits: hits.filter((hit) => hit.customer !== undefined) })
    })
    return () => {
      isLatest = false
    }
  }, [db, text])
  // An answer to an earlier text is not what Enter means.
  const hits = answer?.text === text && text.trim() !== '' ? answer.hits : []
  const pick = (hit: SearchHit | undefined): void => {
    if (hit?.customer === undefined) return
    onPick(hit.customer, hit.vehicle)
    setText('')
  }
  const hear = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || hits.length === 0) return
    if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter' && !event.ctrlKey) pick(hits[at])
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside
    <div onKeyDown={hear}>
      <TextField
        hint={hits.length === 0 ? say('appointments.searchHint') : undefined}
        inputRef={input}
        label={say('appointments.search')}
        name="appointment-search"
        onChange={(typed) => {
          setText(typed)
          setAt(0)
        }}
        value={text}
      />
      {hits.length === 0 ? null : (
        <div
          aria-label={say('appointments.search')}
          className={styles.hits}
          data-testid="appointment-hits"
          role="listbox"
        >
          {hits.map((hit, index) => (
            <button
              aria-selected={index === at}
              className={styles.hit}
              key={`${hit.kind}:${hit.id}`}
              onClick={() => pick(hit)}
              role="option"
              tabIndex={-1}
              type="button"
            >
              <b>{hit.vehicle === undefined ? '' : formatPlate(hit.vehicle.plate, { home })}</b>
              <span>
                {hit.customer?.name} {hit.vehicle?.make} {hit.vehicle?.model}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

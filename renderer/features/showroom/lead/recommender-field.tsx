import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useSearch } from '#renderer/features/search/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Recommender } from './lead-form.ts'
import styles from './recommender-field.module.css'

const MOST = 5

interface RecommenderFieldProps {
  readonly value: Recommender | undefined
  readonly onChange: (recommender: Recommender | undefined) => void
}

/** Which customer sent the buyer: found as in the desk's search, ↓ goes into the list, Enter picks. */
export const RecommenderField = ({ value, onChange }: RecommenderFieldProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const answer = useSearch(text)
  const found = customersOf(answer?.hits ?? [])
  const pick = ({ id, name }: Customer): void => {
    setText('')
    onChange({ id, name })
  }
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button, input') ?? [])]
    rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus()
    event.preventDefault()
  }
  if (value !== undefined) {
    return (
      <div className={styles.chosen} data-testid="lead-recommender">
        <span className={styles.label}>
          {say('care.rewards.recommendedBy', { name: value.name })}
        </span>
        <Button
          data-testid="lead-recommender-clear"
          look="quiet"
          onClick={() => onChange(undefined)}
          size="small"
        >
          {say('care.recommendedBy.clear')}
        </Button>
      </div>
    )
  }
  const [first] = found
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the field and the rows below it
    <div onKeyDown={move} ref={list}>
      <TextField
        hint={
          answer !== undefined && answer.text === text && found.length === 0
            ? say('care.recommendedBy.none')
            : undefined
        }
        label={say('care.recommendedBy')}
        maxLength={40}
        name="lead-recommender"
        onChange={setText}
        onEnter={() => (first === undefined ? undefined : pick(first))}
        value={text}
      />
      {found.length === 0 ? null : (
        <div className={styles.list}>
          {found.map((customer) => (
            <button
              data-testid="recommender-pick"
              key={customer.id}
              onClick={() => pick(customer)}
              type="button"
            >
              <b>{customer.name}</b>
              <span>{formatPhone(customer.phone, { home: homeOf(shop.currency) })}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** A customer with three cars is one customer. */
function customersOf(hits: readonly { readonly customer?: Customer }[]): Customer[] {
  const byId = new Map(hits.flatMap(({ customer }) => (customer ? [[customer.id, customer]] : [])))
  return [...byId.values()].slice(0, MOST)
}

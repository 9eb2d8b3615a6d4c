import { type ReactNode, useEffect, useRef } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from './funnel.module.css'

/** Who is behind a figure. */
export interface People {
  readonly title: string
  readonly list: readonly SaleRecord[]
}

interface PeopleCardProps {
  readonly people: People
  readonly onClose: () => void
}

/** The buyers behind a figure: ↑ ↓ choose, Enter opens, Esc goes back to the figure. */
export const PeopleCard = ({ people, onClose }: PeopleCardProps): ReactNode => {
  const say = useSay()
  const rows = useRef<HTMLDivElement>(null)
  const from = useRef<Element>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other people, other first row
  useEffect(() => {
    if (!rows.current?.contains(document.activeElement)) from.current = document.activeElement
    rows.current?.querySelector<HTMLElement>('button[data-sale]')?.focus()
  }, [people])
  const close = (): void => {
    if (from.current instanceof HTMLElement) from.current.focus()
    onClose()
  }
  useKeys({ Escape: close })
  return (
    <Card
      aside={
        <Button data-testid="funnel-people-close" keys="Esc" onClick={close} size="small">
          {say('showroom.figures.close')}
        </Button>
      }
      testId="funnel-people"
      title={say('showroom.figures.people', { step: people.title, count: people.list.length })}
    >
      {people.list.length === 0 ? (
        <EmptyState title={say('showroom.figures.nobody')} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
        <div className={styles.people} onKeyDown={moveInRows('button[data-sale]')} ref={rows}>
          {people.list.map(({ sale, customer }) => (
            <button
              data-sale={sale.id}
              key={sale.id}
              onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'buyer' })}
              type="button"
            >
              <b>{customer.name}</b>
              <span title={sale.wanted}>{sale.wanted}</span>
              <span>
                {sale.state === 'open'
                  ? say(`showroom.step.${sale.step}`)
                  : say(`showroom.state.${sale.state}`)}
              </span>
            </button>
          ))}
        </div>
      )}
    </Card>
  )
}

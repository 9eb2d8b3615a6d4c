import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { UsedCarPageFacts } from './use-used-car.ts'
import styles from './used-car-page.module.css'

/** The buyers who were quoted this very car; one of them may have it. */
export const QuotedByCard = ({ facts }: { readonly facts: UsedCarPageFacts }): ReactNode => {
  const say = useSay()
  const { car, quotedBy, sale } = facts
  const isGoneTo = sale !== undefined && !quotedBy.some((each) => each.sale.id === sale.id)
  return (
    <Card title={say('usedStock.buyers')}>
      {quotedBy.length === 0 && !isGoneTo ? (
        <p className={styles.quiet}>{say('usedStock.buyers.none')}</p>
      ) : (
        <ul className={styles.links} data-testid="quoted-by">
          {isGoneTo && sale !== undefined ? (
            <li>
              <button
                onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'delivery' })}
                type="button"
              >
                {say('usedStock.buyers.open')}
              </button>
            </li>
          ) : null}
          {quotedBy.map(({ sale: quoted, customer }) => (
            <li key={quoted.id}>
              <button
                onClick={() =>
                  go({
                    name: 'sale',
                    saleId: quoted.id,
                    sheet: quoted.id === car.saleId ? 'order' : 'quotation',
                  })
                }
                type="button"
              >
                <b>{customer.name}</b>
                <span>{say(`showroom.step.${quoted.step}`)}</span>
                {quoted.id === car.saleId ? (
                  <StatusTag tone="ok">{say('usedStock.state.kept')}</StatusTag>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

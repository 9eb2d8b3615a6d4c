import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { MONEY_MOVE_KINDS } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillSheet } from '#shared/domain/till/compute-till.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import styles from './day-close.module.css'

/** What came in and went out, by way of paying and by reason. */
export const TakingsTable = ({ sheet }: { readonly sheet: TillSheet }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const kinds = MONEY_MOVE_KINDS.filter((kind) =>
    sheet.byMethod.some(({ byKind }) => byKind[kind] !== 0),
  )
  const used = sheet.byMethod.filter(({ byKind }) => kinds.some((kind) => byKind[kind] !== 0))
  const amount = (value: Money): string => (value === 0 ? '—' : formatAmount(value, shop.currency))
  return (
    <Card testId="till-takings" title={say('till.takings')}>
      {used.length === 0 ? (
        <EmptyState title={say('till.noTakings')} />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('till.method')}</th>
              {kinds.map((kind) => (
                <th className={styles.number} key={kind} scope="col">
                  {say(`trade.moneyMove.${kind}`)}
                </th>
              ))}
              <th className={styles.number} scope="col">
                {say('till.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ method, byKind, total }) => (
              <tr data-testid={`till-method-${method}`} key={method}>
                <th scope="row">{say(`trade.payment.${method}`)}</th>
                {kinds.map((kind) => (
                  <td className={styles.number} key={kind}>
                    {amount(byKind[kind])}
                  </td>
                ))}
                <td
                  className={styles.number}
                  data-amount={total}
                  data-testid={`till-total-${method}`}
                >
                  <b>{amount(total)}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('till.total')}</th>
              {kinds.map((kind) => (
                <td className={styles.number} key={kind}>
                  {amount(sheet.byKind[kind])}
                </td>
              ))}
              <td className={styles.number} data-amount={sheet.total} data-testid="till-total">
                <b>{amount(sheet.total)}</b>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </Card>
  )
}

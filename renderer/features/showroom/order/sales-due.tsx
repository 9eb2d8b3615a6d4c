import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { listDues, type SaleDue } from './list-dues.ts'
import styles from './sales-due.module.css'

/** The cashier's car buyers: what each still has to bring; a row opens the order, where money is taken. */
export const SalesDue = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const dues = useLive((db) => listDues(db, shop), [shop])
  if (dues === undefined) return null
  return (
    <Card
      testId="cashier-sales"
      title={
        <>
          {say('order.due.title')} <span className={styles.count}>{dues.length}</span>
        </>
      }
    >
      {dues.length === 0 ? (
        <EmptyState title={say('order.due.none')} />
      ) : (
        dues.map((due) => <DueRow due={due} key={due.sale.id} />)
      )}
    </Card>
  )
}

const DueRow = ({ due }: { readonly due: SaleDue }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, customer, quotation, account, promisedOn } = due
  return (
    <button
      className={styles.row}
      data-row
      data-testid="sale-due"
      onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'order' })}
      type="button"
    >
      <span className={styles.number}>{sale.order?.number}</span>
      <span className={styles.who}>
        <b>{customer.name}</b> {quotation.carName}
      </span>
      <span className={styles.state}>
        {say('order.due.held', { amount: formatMoney(account.held, shop.currency) })} ·{' '}
        {say('order.due.on', { on: promisedOn })}
      </span>
      <b className={styles.amount}>
        <Amount amount={account.still} />
      </b>
    </button>
  )
}

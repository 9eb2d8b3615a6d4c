import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { MoneyMoves } from './money-moves.tsx'
import type { OrderAct } from './order-dialogs.tsx'
import type { OrderFacts } from './order-facts.ts'
import styles from './order-sheet.module.css'

interface MoneyCardProps {
  readonly order: OrderFacts
  readonly papers: readonly IssuedPaper[]
  readonly mayTake: boolean
  readonly mayReturn: boolean
  readonly onAct: (act: OrderAct) => void
}

/** What each source is asked for, has given and still owes, and every payment with its paper. */
export const MoneyCard = (props: MoneyCardProps): ReactNode => {
  const { order, papers, mayTake, mayReturn, onAct } = props
  const say = useSay()
  const { shop } = useSession()
  const { account, facts } = order
  const parts = account.parts.filter(({ asked, held }) => asked !== 0 || held !== 0)
  return (
    <Card
      aside={
        account.still > 0 ? (
          <span>
            {say('order.money.still')} <Amount amount={account.still} />
          </span>
        ) : (
          <StatusTag tone="ok">{say('order.money.paid')}</StatusTag>
        )
      }
      testId="order-money"
      title={say('order.money')}
    >
      <table className={styles.account}>
        <thead>
          <tr>
            <th scope="col">{say('order.money.who')}</th>
            <th scope="col">{say('order.money.asked')}</th>
            <th scope="col">{say('order.money.held')}</th>
            <th scope="col">{say('order.money.still')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ source, asked, held, still }) => (
            <tr data-testid={`account-${source}`} key={source}>
              <th scope="row">{say(`order.money.source.${source}`)}</th>
              <td>
                <Amount amount={asked} />
              </td>
              <td>
                <Amount amount={held} testId={`held-${source}`} />
              </td>
              <td>
                <Amount amount={still} testId={`still-${source}`} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('order.money.total')}</th>
            <td>
              <Amount amount={account.total} />
            </td>
            <td>
              <Amount amount={account.held} testId="held-total" />
            </td>
            <td>
              <Amount amount={account.still} testId="still-total" />
            </td>
          </tr>
        </tfoot>
      </table>
      <div className={styles.body}>
        {account.surplus > 0 ? (
          <p className={styles.quiet}>
            {say('order.money.surplus', { amount: formatMoney(account.surplus, shop.currency) })}
          </p>
        ) : null}
        <MoneyMoves papers={papers} sale={facts.sale} />
        <div className={styles.acts}>
          <Button
            data-testid="order-take"
            disabled={!mayTake}
            keys="D"
            look={mayTake && facts.sale.order !== undefined ? 'primary' : 'plain'}
            onClick={() => onAct('take')}
          >
            {say('order.take')}
          </Button>
          {mayReturn ? (
            <Button data-testid="order-back" keys="B" look="quiet" onClick={() => onAct('back')}>
              {say('order.back')}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  )
}

import { type ReactNode, useState } from 'react'
import { IssuedPaperButton, IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { Deposit } from '#shared/domain/settlement/deposit.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { Amount } from './amount.tsx'
import { takeDeposit } from './deposit-commands.ts'
import { MoneyDialog } from './money-dialog.tsx'
import { ReturnDepositDialog } from './return-deposit-dialog.tsx'
import styles from './till.module.css'
import { usePaperOf } from './use-paper-of.ts'

/** Deposits of a visit: taken with a receipt, given back whole. Alt+D takes one. */
export const DepositsField = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const paperOf = usePaperOf(visit.id)
  const [isTaking, setTaking] = useState(false)
  const [returning, setReturning] = useState<Deposit>()
  const [receipt, setReceipt] = useState<IssuedPaper>()
  const take = isClosed(visit) ? undefined : (): void => setTaking(true)
  useKeys({ 'Alt+D': take })
  return (
    <section className={styles.deposits} data-testid="deposits">
      <h3 className={styles.subheading}>
        {say('till.deposits')}
        {take === undefined ? null : (
          <Button data-testid="deposit-take" keys="Alt+D" onClick={take} size="small">
            {say('till.takeDeposit')}
          </Button>
        )}
      </h3>
      {visit.deposits.map((deposit) => (
        <DepositLine
          deposit={deposit}
          key={deposit.id}
          onReturn={() => setReturning(deposit)}
          paper={paperOf(deposit.id)}
        />
      ))}
      {isTaking ? (
        <MoneyDialog
          name="deposit"
          onClose={() => setTaking(false)}
          onTake={(given) => takeDeposit(session, visit, given)}
          onTaken={(paper) => {
            setTaking(false)
            setReceipt(paper)
          }}
          title={say('till.takeDeposit')}
        />
      ) : null}
      {returning === undefined ? null : (
        <ReturnDepositDialog
          deposit={returning}
          onClose={() => setReturning(undefined)}
          visitId={visit.id}
        />
      )}
      {receipt === undefined ? null : (
        <IssuedPaperDialog onClose={() => setReceipt(undefined)} paper={receipt} />
      )}
    </section>
  )
}

interface DepositLineProps {
  readonly deposit: Deposit
  readonly paper: IssuedPaper | undefined
  readonly onReturn: () => void
}

const DepositLine = ({ deposit, paper, onReturn }: DepositLineProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { returned, method, amount, at, number } = deposit
  return (
    <div className={styles.deposit} data-number={number} data-testid="deposit">
      <span className={returned === undefined ? undefined : styles.struck}>
        {say(`trade.payment.${method}`)} <Amount amount={amount} />
      </span>
      {returned === undefined ? (
        <Button data-testid="deposit-return" look="quiet" onClick={onReturn} size="small">
          {say('till.return')}
        </Button>
      ) : null}
      <span className={`${styles.quiet} ${styles.proof}`}>
        {returned === undefined
          ? formatDateTime(at, shop.offsetMinutes).slice(5)
          : say('till.returned', {
              time: formatDateTime(returned.at, shop.offsetMinutes).slice(5),
            })}
        {paper === undefined ? number : <IssuedPaperButton paper={paper} />}
      </span>
    </div>
  )
}

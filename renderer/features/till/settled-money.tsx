import { type ReactNode, useState } from 'react'
import { IssuedPaperButton, IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { computeCreditable } from '#shared/domain/settlement/issue-credit-note.ts'
import { SETTLEMENT_SUBJECT } from '#shared/domain/settlement/settlement-subject.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { Amount } from './amount.tsx'
import { CreditDialog } from './credit-dialog.tsx'
import { issuePaymentReceipt } from './receipt-commands.ts'
import { ReceiptDialog } from './receipt-dialog.tsx'
import styles from './till.module.css'
import { usePaperOf } from './use-paper-of.ts'

/**
 * What becomes of a settled bill's money: receipts on request, later payments of what is on
 * account, credit notes. Alt+R takes a payment, Alt+C credits.
 */
export const SettledMoney = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const paperOf = usePaperOf(visit.id)
  const [open, setOpen] = useState<'receipt' | 'credit'>()
  const [shown, setShown] = useState<IssuedPaper>()
  const owed = computeOwed(visit)
  const isPaid = visit.settlement?.payments.some(({ method }) => method !== 'on-account') ?? false
  const ownReceipt = paperOf(SETTLEMENT_SUBJECT)
  const receive = owed > 0 ? (): void => setOpen('receipt') : undefined
  const credit = computeCreditable(visit) > 0 ? (): void => setOpen('credit') : undefined
  useKeys({ 'Alt+R': receive, 'Alt+C': credit })

  const makeReceipt = async (): Promise<void> => {
    const issued = await issuePaymentReceipt(session, visit)
    if (issued.ok) setShown(issued.value)
    else notify('bad', explain(issued))
  }
  const finish = (paper: IssuedPaper): void => {
    setOpen(undefined)
    setShown(paper)
  }
  return (
    <section className={styles.after} data-testid="settled-money">
      {visit.receipts.map(({ id, method, amount }) => (
        <MoneyEvent key={id} paper={paperOf(id)} testId="account-receipt">
          {say('trade.moneyMove.account-receipt')} {say(`trade.payment.${method}`)}{' '}
          <Amount amount={amount} />
        </MoneyEvent>
      ))}
      {visit.credits.map(({ id, amount, reason }) => (
        <MoneyEvent key={id} paper={paperOf(id)} testId="credit-note">
          {say('till.credit')} <Amount amount={amount} isTakenOff /> · {reason}
        </MoneyEvent>
      ))}
      <div className={styles.actions}>
        {owed > 0 ? (
          <span className={styles.owed}>
            {say('till.owed')} <Amount amount={owed} testId="account-owed" />
          </span>
        ) : null}
        {receive === undefined ? null : (
          <Button data-testid="account-receive" keys="Alt+R" onClick={receive} size="small">
            {say('till.takeReceipt')}
          </Button>
        )}
        {ownReceipt === undefined ? (
          isPaid ? (
            <Button data-testid="receipt-make" onClick={() => void makeReceipt()} size="small">
              {say('till.makeReceipt')}
            </Button>
          ) : null
        ) : (
          <IssuedPaperButton paper={ownReceipt} />
        )}
        {credit === undefined ? null : (
          <Button data-testid="credit-open" keys="Alt+C" onClick={credit} size="small">
            {say('till.credit')}
          </Button>
        )}
      </div>
      {open === 'receipt' ? (
        <ReceiptDialog onClose={() => setOpen(undefined)} onTaken={finish} visit={visit} />
      ) : null}
      {open === 'credit' ? (
        <CreditDialog onClose={() => setOpen(undefined)} onIssued={finish} visit={visit} />
      ) : null}
      {shown === undefined ? null : (
        <IssuedPaperDialog onClose={() => setShown(undefined)} paper={shown} />
      )}
    </section>
  )
}

interface MoneyEventProps {
  readonly testId: string
  readonly paper: IssuedPaper | undefined
  readonly children: ReactNode
}

const MoneyEvent = ({ testId, paper, children }: MoneyEventProps): ReactNode => (
  <div className={styles.event} data-number={paper?.number} data-testid={testId}>
    <span>{children}</span>
    {paper === undefined ? null : <IssuedPaperButton paper={paper} />}
  </div>
)

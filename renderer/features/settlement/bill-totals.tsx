import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { BillTotals as Totals } from '#shared/domain/settlement/compute-totals.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { amountInWords } from '#shared/kernel/capital-numerals.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { negate, subtract, sum, ZERO } from '#shared/kernel/money.ts'
import styles from './bill-totals.module.css'

interface BillTotalsProps {
  readonly visit: Visit
  readonly totals: Totals
}

/** The figures of the bill, in the order in which it is explained, and the amount in capitals. */
export const BillTotals = ({ visit, totals }: BillTotalsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { labour, parts, charges, discount, rounding, due, paid, deposits = ZERO } = totals
  // What is put on account balances the bill; it has not been received.
  const onAccount = sum(
    visit.bill.payments.filter(({ method }) => method === 'on-account').map(({ amount }) => amount),
  )
  return (
    <div className={styles.totals}>
      <dl className={styles.figures}>
        <Figure label={say('settlement.labour')}>
          <Amount amount={labour} testId="total-labour" />
        </Figure>
        <Figure label={say('settlement.parts')}>
          <Amount amount={parts} testId="total-parts" />
        </Figure>
        <Figure label={say('settlement.charges')}>
          <Amount amount={charges} testId="total-charges" />
        </Figure>
        <Figure label={say('settlement.discount')}>
          <Amount amount={discount} isTakenOff testId="total-discount" />
        </Figure>
        <Figure label={say('settlement.rounding')}>
          <Amount amount={rounding} isTakenOff testId="total-rounding" />
        </Figure>
      </dl>
      <div className={styles.due}>
        <span>{say('settlement.due')}</span>
        <b>
          <Amount amount={due} testId="total-due" />
        </b>
      </div>
      <p className={styles.words}>
        <span data-testid="total-in-words">
          {amountInWords(due, { locale: visit.locale, currency: shop.currency })}
        </span>
        <Ceiling totals={totals} visit={visit} />
      </p>
      <p className={styles.paid}>
        {deposits === ZERO ? null : (
          <>
            {say('till.depositLine')} <Amount amount={deposits} testId="total-deposits" />
            {' · '}
          </>
        )}
        {say('settlement.paid')} <Amount amount={subtract(paid, onAccount)} testId="total-paid" />
        {onAccount === ZERO ? null : (
          <>
            {' · '}
            {say('trade.payment.on-account')}{' '}
            <Amount amount={onAccount} testId="total-on-account" />
          </>
        )}
        <Balance totals={totals} />
      </p>
    </div>
  )
}

const Figure = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}): ReactNode => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const Balance = ({ totals: { balance } }: { readonly totals: Totals }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (balance === 0) return null
  const isOwed = balance > 0
  return (
    <b className={styles.balance} data-amount={balance} data-testid="total-balance">
      {say(isOwed ? 'settlement.owed' : 'settlement.overpaid', {
        amount: formatMoney(isOwed ? balance : negate(balance), shop.currency),
      })}
    </b>
  )
}

const Ceiling = ({ visit: { ceiling }, totals: { due } }: BillTotalsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (ceiling === undefined) return null
  const room = subtract(ceiling, due)
  const limit = formatMoney(ceiling, shop.currency)
  return (
    <span className={room < 0 ? styles.over : undefined}>
      {room < 0
        ? say('settlement.overCeiling', {
            limit,
            amount: formatMoney(negate(room), shop.currency),
          })
        : say('settlement.underCeiling', { limit, amount: formatMoney(room, shop.currency) })}
    </span>
  )
}

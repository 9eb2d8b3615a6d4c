import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { QuotationView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, money, negate } from '#shared/kernel/money.ts'
import { ShowHeader } from '../show-header.tsx'
import { LoanPanel } from './loan-panel.tsx'
import styles from './quotation-screen.module.css'

interface QuotationScreenProps {
  readonly view: QuotationView
  readonly onDone: () => void
}

/** What the car costs on the road, what that is made of, and what it costs a month. Only to be read. */
export const QuotationScreen = ({ view, onDone }: QuotationScreenProps): ReactNode => {
  const say = useSay()
  const write = (amount: number): string => formatMoney(amount as Money, view.currency)
  const { parts, gifts, setOff, due, loan, total } = view
  const largest = Math.max(1, ...parts.map(({ amount }) => amount))
  const isBack = due < 0
  return (
    <section className={styles.quotation} data-testid="counter-quotation">
      <ShowHeader title={say('quotation.stage.title')} view={view} />
      <div className={styles.body}>
        <div className={styles.main}>
          <h2>{view.car}</h2>
          <p className={styles.total}>
            <span>{say('quotation.stage.total')}</span>
            <b data-amount={total} data-testid="counter-quotation-total">
              {write(total)}
            </b>
          </p>
          <dl className={styles.parts}>
            {parts.map(({ name, amount }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{write(amount)}</dd>
                <span className={styles.track}>
                  <span style={{ width: `${(Math.max(0, amount) / largest) * 100}%` }} />
                </span>
              </div>
            ))}
          </dl>
        </div>
        <aside className={styles.side}>
          <div className={styles.cards}>
            {loan === undefined ? null : <LoanPanel currency={view.currency} loan={loan} />}
            <dl className={styles.pay}>
              {setOff.map(({ name, amount }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{write(amount)}</dd>
                </div>
              ))}
              <div className={styles.due}>
                <dt>{say(isBack ? 'quotation.total.over' : 'quotation.stage.due')}</dt>
                <dd>{write(isBack ? negate(money(due)) : due)}</dd>
              </div>
            </dl>
            {gifts.length === 0 ? null : (
              <div className={styles.gifts}>
                <h3>{say('quotation.stage.gifts')}</h3>
                <ul>
                  {gifts.map(({ name, amount }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two gifts may have one name
                    <li key={index}>
                      {name}
                      <small>{say('quotation.stage.worth', { amount: write(amount) })}</small>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          <div className={styles.foot}>
            <span>{say('quotation.stage.until', { until: view.validUntil })}</span>
            <button data-testid="counter-quotation-done" onClick={onDone} type="button">
              {say('quotation.stage.done')}
            </button>
          </div>
        </aside>
      </div>
    </section>
  )
}

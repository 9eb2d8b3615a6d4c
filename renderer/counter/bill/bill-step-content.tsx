import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, money, negate } from '#shared/kernel/money.ts'
import { LineList } from '../line-list.tsx'
import { BillAfter } from './bill-after.tsx'
import styles from './bill-step-content.module.css'
import { type BillStep, computeGross } from './compute-bill-steps.ts'

interface BillStepContentProps {
  readonly view: BillView
  readonly step: BillStep
}

/** What one step is made of; the same in the story and in the whole bill. */
export const BillStepContent = ({ view, step }: BillStepContentProps): ReactNode => {
  const say = useSay()
  const format = (amount: Money): string => formatMoney(amount, view.currency)
  const row = (label: string, amount: Money): ReactNode => (
    <p className={styles.row}>
      <span>{label}</span>
      <b>{format(amount)}</b>
    </p>
  )
  switch (step.kind) {
    case 'group':
      return step.group.lines.length === 0 ? (
        <p className={styles.quiet}>{say('counter.billNoLines')}</p>
      ) : (
        <LineList lines={step.group.lines} currency={view.currency} />
      )
    case 'deductions':
      return (
        <>
          {row(say('counter.billGross'), computeGross(view))}
          {view.discount === 0
            ? null
            : row(say('counter.billDiscount'), negate(money(view.discount)))}
          {view.rounding === 0
            ? null
            : row(say('counter.billRounding'), negate(money(view.rounding)))}
        </>
      )
    case 'due':
      return (
        <div className={styles.due}>
          <b>{format(step.amount)}</b>
          <p>
            <span>{say('counter.billInWords')}</span>
            {view.inWords}
          </p>
        </div>
      )
    case 'payments':
      return (
        <>
          {view.payments.map((payment, index) => (
            // Two payments may be alike.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
            <p key={index} className={styles.row}>
              <span>{payment.method}</span>
              <b>{format(money(payment.amount))}</b>
            </p>
          ))}
          {step.open === 0 ? (
            <p className={styles.settled}>{say('counter.billSettled')}</p>
          ) : (
            row(say('counter.billOpen'), step.open)
          )}
        </>
      )
    case 'after':
      return <BillAfter view={view} />
  }
}

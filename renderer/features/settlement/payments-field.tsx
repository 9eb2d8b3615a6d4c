import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { PAYMENT_METHODS, type PaymentMethod } from '#shared/domain/settlement/bill.ts'
import type { BillTotals } from '#shared/domain/settlement/compute-totals.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Money, ZERO } from '#shared/kernel/money.ts'
import styles from './settlement-sheet.module.css'
import type { BillPatch } from './use-bill-draft.ts'

interface PaymentsFieldProps {
  readonly visit: Visit
  readonly totals: BillTotals
  readonly onChange: (patch: BillPatch) => void
}

/** Payments one by one; the next one is filled in with what is still owed. */
export const PaymentsField = ({ visit, totals, onChange }: PaymentsFieldProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { payments } = visit.bill
  const [method, setMethod] = useState<PaymentMethod>()
  const [typed, setTyped] = useState<Money>()
  const [problem, setProblem] = useState<string>()
  const amount = typed ?? (totals.balance > 0 ? totals.balance : undefined)

  const take = (): void => {
    if (method === undefined) {
      setProblem(say('settlement.chooseMethod'))
      return
    }
    if (amount === undefined || amount <= 0) {
      setProblem(say('settlement.amountAboveZero'))
      return
    }
    onChange({ payments: [...payments, { method, amount }] })
    setMethod(undefined)
    setTyped(undefined)
    setProblem(undefined)
  }

  const isOpen = totals.balance !== 0 || (totals.deposits ?? ZERO) + totals.paid <= 0
  // F2, a digit for the method, Enter: what is owed is taken.
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnMethod = event.target instanceof Element && event.target.matches('[role="radio"]')
    if (event.key !== 'Enter' || event.ctrlKey || !isOnMethod || method === undefined) return
    event.preventDefault()
    take()
  }
  useKeys({
    F2: isOpen
      ? () =>
          document
            .querySelector<HTMLElement>('[data-testid="payment-method"] [tabindex="0"]')
            ?.focus()
      : undefined,
  })

  return (
    <fieldset className={styles.payments}>
      <legend>
        {say('settlement.payments')}
        {isOpen ? (
          <>
            <KeyHint keys="F2" />
            <small>{say('settlement.paymentKeys')}</small>
          </>
        ) : null}
      </legend>
      {payments.map((payment, index) => (
        <div
          className={styles.payment}
          data-method={payment.method}
          data-testid="payment"
          // Payments have no identity of their own; a line is only ever added at the end or removed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
        >
          <span>{say(`trade.payment.${payment.method}`)}</span>
          <Amount amount={payment.amount} />
          <button
            aria-label={say('settlement.removePayment')}
            className={styles.remove}
            data-testid={`payment-remove-${index}`}
            onClick={() => onChange({ payments: payments.filter((_, at) => at !== index) })}
            type="button"
          >
            ✕
          </button>
        </div>
      ))}
      {isOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the radios in it
        <div className={styles.taking} onKeyDown={hear}>
          <Choice
            label={say('settlement.method')}
            name="payment-method"
            onChange={(next) => {
              setMethod(next)
              setProblem(undefined)
            }}
            options={PAYMENT_METHODS.map((value) => ({
              value,
              label: say(`trade.payment.${value}`),
            }))}
            value={method}
          />
          <div className={styles.entry}>
            <MoneyField
              currency={shop.currency}
              error={problem}
              label={say('settlement.amount')}
              name="payment-amount"
              onChange={setTyped}
              onEnter={take}
              value={amount}
            />
            <div className={styles.beside}>
              <Button data-testid="payment-add" keys="Enter" onClick={take}>
                {say('settlement.takePayment')}
              </Button>
            </div>
          </div>
        </div>
      ) : null}
    </fieldset>
  )
}

import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { Amount, MethodChoice } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { contractPriceOf } from '#shared/domain/sales/order/deposit-limit.ts'
import { DEPOSIT_OUTCOMES, type DepositOutcome } from '#shared/domain/sales/order/sale-order.ts'
import { settleDeposit } from '#shared/domain/sales/order/settle-deposit.ts'
import type { NextAction } from '#shared/domain/sales/sale.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { addDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import { NextFields } from '../sale/next-fields.tsx'
import { callOffOrder } from './call-off.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'
import styles from './order-sheet.module.css'

/** The order ends: why, what becomes of the money, and what comes next with the buyer. */
export const CallOffDialog = ({ order, onClose, onPapers }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { facts, totals } = order
  const { sale } = facts
  const [reason, setReason] = useState('')
  const [outcome, setOutcome] = useState<DepositOutcome>('back')
  const came = sale.money.findLast(({ method }) => method !== 'set-off')?.method
  const [method, setMethod] = useState<MoneyMethod | undefined>(
    came === 'set-off' ? undefined : came,
  )
  // What was planned was for the hand-over: the next call is soon.
  const [next, setNext] = useState<NextAction>(() => ({
    what: '',
    on: addDays(dayOf(session.clock.now(), session.shop.offsetMinutes), 2),
  }))
  const settled = settleDeposit(sale, outcome, contractPriceOf(totals))
  const hasMoney = settled.back > 0 || settled.kept > 0
  const goesBack = settled.back > 0 || settled.compensation > 0
  const save = async () => {
    if (goesBack && method === undefined) return fail('sale-money.method-missing')
    const draft = { reason, outcome, method: method ?? 'cash', next }
    const off = await callOffOrder(session, sale.id, draft)
    if (off.ok) onPapers(off.value)
    return off
  }
  return (
    <ActDialog
      closeWord={say('sale.back')}
      look="danger"
      onClose={onClose}
      onSave={save}
      saveWord={say('order.off')}
      testId="off-dialog"
      title={say('order.off.title', { name: facts.customer.name })}
    >
      <TextField
        isRequired
        label={say('order.off.reason')}
        maxLength={200}
        name="off-reason"
        onChange={setReason}
        value={reason}
      />
      {hasMoney ? (
        <>
          <Choice
            label={say('order.off.outcome')}
            name="off-outcome"
            onChange={(chosen) => setOutcome(chosen ?? outcome)}
            options={DEPOSIT_OUTCOMES.map((value) => ({
              value,
              label: say(`order.off.outcome.${value}`),
            }))}
            value={outcome}
          />
          <dl className={styles.settled}>
            <dt>{say('order.off.back')}</dt>
            <dd>
              <Amount amount={settled.back} testId="off-back" />
            </dd>
            {settled.kept > 0 ? (
              <>
                <dt>{say('order.off.kept')}</dt>
                <dd>
                  <Amount amount={settled.kept} testId="off-kept" />
                </dd>
              </>
            ) : null}
            {settled.compensation > 0 ? (
              <>
                <dt>{say('order.off.more')}</dt>
                <dd>
                  <Amount amount={settled.compensation} testId="off-more" />
                </dd>
              </>
            ) : null}
          </dl>
          {goesBack ? (
            <MethodChoice
              label={say('order.method')}
              name="off-method"
              onChange={setMethod}
              value={method}
            />
          ) : null}
        </>
      ) : (
        <p className={styles.quiet}>{say('order.off.nothing')}</p>
      )}
      <NextFields next={next} onChange={setNext} />
    </ActDialog>
  )
}

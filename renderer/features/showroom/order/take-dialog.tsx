import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { MethodChoice } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail } from '#shared/kernel/result.ts'
import { listTakings, type TakingWhat } from './list-takings.ts'
import { takeMoney } from './money-commands.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'

/** Money towards the car: the buyer's deposit or payment, the loan, or the old car. */
export const TakeDialog = ({ order, onClose, onPapers }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const { facts, account } = order
  const takings = listTakings(order)
  const [what, setWhat] = useState<TakingWhat | undefined>(takings[0]?.what)
  const chosen = takings.find((each) => each.what === what)
  const [amount, setAmount] = useState<Money | undefined>(chosen?.amount)
  const [method, setMethod] = useState<MoneyMethod>()
  const [note, setNote] = useState('')
  const choose = (next: TakingWhat | undefined): void => {
    if (next === undefined) return
    setWhat(next)
    setAmount(takings.find((each) => each.what === next)?.amount)
    if (next === 'lender') setMethod('transfer')
  }
  const save = async () => {
    if (chosen === undefined || amount === undefined) return fail('sale-money.not-positive')
    const by = chosen.source === 'old-car' ? 'set-off' : method
    if (by === undefined) return fail('sale-money.method-missing')
    const { kind, source } = chosen
    const taken = await takeMoney(session, facts.sale.id, {
      kind,
      source,
      method: by,
      amount,
      note,
    })
    if (taken.ok) onPapers([taken.value])
    return taken
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('order.take.save')}
      testId="take-dialog"
      title={say('order.take.title', {
        name: facts.customer.name,
        amount: formatMoney(account.still, shop.currency),
      })}
    >
      <Choice
        label={say('order.take.what')}
        name="take-what"
        onChange={choose}
        options={takings.map((each) => ({
          value: each.what,
          label: say(`order.take.what.${each.what}`),
        }))}
        value={what}
      />
      <MoneyField
        currency={shop.currency}
        isRequired
        label={say('order.amount')}
        name="take-amount"
        onChange={setAmount}
        value={amount}
      />
      {chosen?.source === 'old-car' ? null : (
        <MethodChoice
          label={say('order.method')}
          name="take-method"
          onChange={setMethod}
          value={method}
        />
      )}
      <TextField
        label={say('order.note')}
        maxLength={100}
        name="take-note"
        onChange={setNote}
        value={note}
      />
    </ActDialog>
  )
}

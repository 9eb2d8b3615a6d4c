import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { MethodChoice } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { MoneySource } from '#shared/domain/sales/order/sale-money.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import type { Money } from '#shared/kernel/money.ts'
import { fail } from '#shared/kernel/result.ts'
import { returnMoney } from './money-commands.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'

/** Money goes back to whoever gave it, with the reason. */
export const BackDialog = ({ order, onClose, onPapers }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { facts, account } = order
  const held = account.parts.filter((part) => part.held > 0)
  const [source, setSource] = useState<MoneySource | undefined>(held[0]?.source)
  const [amount, setAmount] = useState<Money | undefined>(held[0]?.held)
  // The way it came, unless said otherwise.
  const came = facts.sale.money.findLast(({ method }) => method !== 'set-off')?.method
  const [method, setMethod] = useState<MoneyMethod | undefined>(
    came === 'set-off' ? undefined : came,
  )
  const [reason, setReason] = useState('')
  const save = async () => {
    if (source === undefined || amount === undefined) return fail('sale-money.not-positive')
    const by = source === 'old-car' ? 'set-off' : method
    if (by === undefined) return fail('sale-money.method-missing')
    const back = await returnMoney(session, facts.sale.id, { source, method: by, amount, reason })
    if (back.ok) onPapers([back.value])
    return back
  }
  return (
    <ActDialog
      look="danger"
      onClose={onClose}
      onSave={save}
      saveWord={say('order.back.save')}
      testId="back-dialog"
      title={say('order.back.title', { name: facts.customer.name })}
    >
      {held.length > 1 ? (
        <Choice
          label={say('order.money.who')}
          name="back-source"
          onChange={(next) => {
            setSource(next ?? source)
            setAmount(held.find((part) => part.source === next)?.held ?? amount)
          }}
          options={held.map((part) => ({
            value: part.source,
            label: say(`order.money.source.${part.source}`),
          }))}
          value={source}
        />
      ) : null}
      <MoneyField
        currency={session.shop.currency}
        isRequired
        label={say('order.amount')}
        name="back-amount"
        onChange={setAmount}
        value={amount}
      />
      <TextField
        isRequired
        label={say('order.back.reason')}
        maxLength={200}
        name="back-reason"
        onChange={setReason}
        value={reason}
      />
      {source === 'old-car' ? null : (
        <MethodChoice
          label={say('order.method')}
          name="back-method"
          onChange={setMethod}
          value={method}
        />
      )}
    </ActDialog>
  )
}

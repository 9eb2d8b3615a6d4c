import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { Day } from '#shared/kernel/day.ts'
import { type Money, negate, ZERO } from '#shared/kernel/money.ts'
import { moveCash } from './till-commands.ts'

interface MovementDialogProps {
  readonly direction: 'in' | 'out'
  readonly on: Day
  readonly onClose: () => void
}

/** Cash into or out of the drawer, with its reason. */
export const MovementDialog = ({ direction, on, onClose }: MovementDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const [amount, setAmount] = useState<Money>()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<{ code: string; text: string }>()
  const save = async (): Promise<void> => {
    const given = amount ?? ZERO
    const signed = direction === 'in' ? given : negate(given)
    const moved = await moveCash(session, on, { amount: signed, reason })
    if (moved.ok) onClose()
    else setProblem({ code: moved.code, text: explain(moved) })
  }
  const isAboutReason = problem?.code === 'till.reason-empty'
  return (
    <FormDialog
      closeWord={say('till.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('till.movementSave')}
      testId="cash-dialog"
      title={say(`till.movementTitle.${direction}`)}
    >
      <MoneyField
        currency={currency}
        error={isAboutReason ? undefined : problem?.text}
        isRequired
        label={say('till.amount')}
        name="cash-amount"
        onChange={(next) => {
          setAmount(next)
          setProblem(undefined)
        }}
        value={amount}
      />
      <TextField
        error={isAboutReason ? problem.text : undefined}
        isRequired
        label={say('till.reason')}
        name="cash-reason"
        onChange={(next) => {
          setReason(next)
          setProblem(undefined)
        }}
        value={reason}
      />
    </FormDialog>
  )
}

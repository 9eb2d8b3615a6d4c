import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { MoneyGiven } from './deposit-commands.ts'
import { MethodChoice } from './method-choice.tsx'

interface MoneyDialogProps {
  readonly title: string
  /** Names the fields: `deposit` makes `deposit-amount`, `deposit-method`, `deposit-note`. */
  readonly name: string
  /** Filled in at first. */
  readonly amount?: Money
  readonly onTake: (given: MoneyGiven) => Promise<Result<IssuedPaper>>
  readonly onTaken: (receipt: IssuedPaper) => void
  readonly onClose: () => void
}

/** Money put on the counter: how much, how, and what for. Ends with its receipt. */
export const MoneyDialog = (props: MoneyDialogProps): ReactNode => {
  const { title, name, onTake, onTaken, onClose } = props
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const [amount, setAmount] = useState(props.amount)
  const [method, setMethod] = useState<MoneyMethod>()
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<{ at: 'amount' | 'method'; text: string }>()
  const [isBusy, setBusy] = useState(false)

  const save = async (): Promise<void> => {
    if (isBusy) return
    if (amount === undefined) {
      setProblem({ at: 'amount', text: say('till.enterAmount') })
      return
    }
    if (method === undefined) {
      setProblem({ at: 'method', text: say('till.chooseMethod') })
      document.querySelector<HTMLElement>(`[data-testid="${name}-method"] button`)?.focus()
      return
    }
    setBusy(true)
    const taken = await onTake({ method, amount, note })
    setBusy(false)
    if (taken.ok) onTaken(taken.value)
    else setProblem({ at: 'amount', text: explain(taken) })
  }
  return (
    <FormDialog
      closeWord={say('till.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('till.saveReceipt')}
      testId={`${name}-dialog`}
      title={title}
    >
      <MoneyField
        currency={shop.currency}
        error={problem?.at === 'amount' ? problem.text : undefined}
        isRequired
        label={say('till.amount')}
        name={`${name}-amount`}
        onChange={(next) => {
          setAmount(next)
          setProblem(undefined)
        }}
        value={amount}
      />
      <MethodChoice
        error={problem?.at === 'method' ? problem.text : undefined}
        label={say('till.method')}
        name={`${name}-method`}
        onChange={(next) => {
          setMethod(next)
          setProblem(undefined)
        }}
        value={method}
      />
      <TextField label={say('till.note')} name={`${name}-note`} onChange={setNote} value={note} />
    </FormDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { MoneyMethod } from '#shared/domain/settlement/bill.ts'
import type { Deposit } from '#shared/domain/settlement/deposit.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { returnDeposit } from './deposit-commands.ts'
import { MethodChoice } from './method-choice.tsx'
import styles from './till.module.css'

interface ReturnDepositDialogProps {
  readonly visitId: VisitId
  readonly deposit: Deposit
  readonly onClose: () => void
}

/** A deposit goes back, whole, the way it came unless said otherwise. */
export const ReturnDepositDialog = (props: ReturnDepositDialogProps): ReactNode => {
  const { visitId, deposit, onClose } = props
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const notify = useNotify()
  const [method, setMethod] = useState<MoneyMethod>(deposit.method)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    const back = await returnDeposit(session, visitId, deposit.id, { method, reason })
    if (!back.ok) {
      setProblem(explain(back))
      return
    }
    notify('ok', say('till.depositReturned'))
    onClose()
  }
  return (
    <FormDialog
      closeWord={say('till.close')}
      look="danger"
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('till.returnSave')}
      testId="deposit-return-dialog"
      title={say('till.returnTitle', { amount: formatMoney(deposit.amount, currency) })}
    >
      <p className={styles.hint}>{say('till.returnHint', { number: deposit.number })}</p>
      <TextField
        error={problem}
        isRequired
        label={say('till.reason')}
        name="deposit-return-reason"
        onChange={(text) => {
          setReason(text)
          setProblem(undefined)
        }}
        value={reason}
      />
      <MethodChoice
        label={say('till.payBackBy')}
        name="deposit-return-method"
        onChange={(next) => setMethod(next ?? method)}
        value={method}
      />
    </FormDialog>
  )
}

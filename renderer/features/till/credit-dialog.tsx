import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { listApprovers } from '#shared/domain/settlement/approvers.ts'
import { computeCreditable } from '#shared/domain/settlement/issue-credit-note.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { Amount } from './amount.tsx'
import { creditVisit } from './credit-commands.ts'
import { CreditLines } from './credit-lines.tsx'
import { MethodChoice } from './method-choice.tsx'
import styles from './till.module.css'
import { useCreditDraft } from './use-credit-draft.ts'

interface CreditDialogProps {
  readonly visit: Visit
  readonly onIssued: (note: IssuedPaper) => void
  readonly onClose: () => void
}

/** Takes back lines of an issued bill by a document of its own. Ctrl+Enter issues it. */
export const CreditDialog = ({ visit, onIssued, onClose }: CreditDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const approvers = listApprovers(useLive(listStaff) ?? [])
  const draft = useCreditDraft(visit)
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<StaffId>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const signedIn = approvers.find(({ id }) => id === session.staff.id)
  const approvedBy = chosen ?? signedIn?.id

  const issue = async (): Promise<void> => {
    if (isBusy) return
    const { method, refund } = draft
    if (refund > 0 && method === undefined) {
      setProblem(explain({ code: 'credit.method-missing' }))
      return
    }
    if (approvedBy === undefined) {
      setProblem(explain({ code: 'credit.approver-may-not' }))
      return
    }
    setBusy(true)
    const issued = await creditVisit(session, visit, draft.toInput({ reason, approvedBy }))
    setBusy(false)
    if (issued.ok) onIssued(issued.value)
    else setProblem(explain(issued))
  }
  useKeys({ 'Ctrl+Enter': () => void issue() }, { inDialog: true })

  return (
    <Dialog
      foot={
        <>
          <Button data-testid="credit-close" keys="Esc" onClick={onClose}>
            {say('till.close')}
          </Button>
          <Button
            data-testid="credit-save"
            disabled={isBusy}
            keys="Ctrl+Enter"
            look="danger"
            onClick={() => void issue()}
          >
            {say('till.creditSave')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="credit-dialog"
      title={say('till.creditTitle', { number: visit.settlement?.number ?? '' })}
      width={680}
    >
      <div className={styles.creditBody}>
        <p className={styles.hint}>
          {say('till.creditHint', { amount: formatMoney(computeCreditable(visit), currency) })}
        </p>
        <CreditLines draft={draft} />
        <p className={styles.sum}>
          <span>{say('till.creditSum')}</span>
          <Amount amount={draft.total} isTakenOff testId="credit-total" />
        </p>
        <div className={styles.pair}>
          <MoneyField
            currency={currency}
            hint={
              draft.lowers > 0
                ? say('till.creditLowers', { amount: formatMoney(draft.lowers, currency) })
                : undefined
            }
            label={say('till.creditRefund')}
            name="credit-refund"
            onChange={draft.setRefund}
            value={draft.refund}
          />
          {draft.refund === 0 ? null : (
            <MethodChoice
              label={say('till.creditRefundBy')}
              name="credit-method"
              onChange={draft.setMethod}
              value={draft.method}
            />
          )}
        </div>
        <div className={styles.pair}>
          <TextField
            isRequired
            label={say('till.reason')}
            name="credit-reason"
            onChange={setReason}
            value={reason}
          />
          <SelectField
            isRequired
            label={say('till.creditApprover')}
            name="credit-approver"
            onChange={setChosen}
            options={approvers.map(({ id, name }) => ({ value: id, label: name }))}
            value={approvedBy}
          />
        </div>
        {problem === undefined ? null : (
          <p className={styles.problem} data-testid="credit-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}

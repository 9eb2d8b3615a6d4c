import { type ReactNode, useState } from 'react'
import { listErasures } from '#renderer/db/repositories/erasures.ts'
import { findPersonRecords } from '#renderer/db/repositories/person-records.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { planErasure } from '#shared/domain/erasure/plan-erasure.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './erase-dialog.module.css'
import { erasePerson, redactJournal } from './erase-person.ts'
import { ErasePlan } from './erase-plan.tsx'

interface EraseDialogProps {
  readonly customer: Customer
  readonly onClose: () => void
}

/** What erasing a customer comes to, and what the law keeps, before it is done for good. */
export const EraseDialog = ({ customer, onClose }: EraseDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { offsetMinutes } = session.shop
  const person = useLive((db) => findPersonRecords(db, customer.id), [customer.id])
  const [reason, setReason] = useState('')
  const [requestedOn, setRequestedOn] = useState(() => dayOf(session.clock.now(), offsetMinutes))
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const plan =
    person === undefined ? undefined : planErasure(person, session.clock.now(), offsetMinutes)

  /** The records were erased, and the journal may still tell: it was full, or the power went. */
  const earlier = useLive(
    async (db) => (await listErasures(db)).findLast((each) => each.customerId === customer.id),
    [customer.id],
  )
  const isAgain = plan?.ok === false && plan.code === 'erasure.done' && earlier !== undefined

  const clear = async (): Promise<void> => {
    if (isBusy || earlier === undefined) return
    setIsBusy(true)
    try {
      const redacted = await redactJournal(session, earlier)
      if (redacted.ok) notify('ok', say('erasure.cleaned'))
      else notify('bad', say('erasure.notRedacted', { reason: explain(redacted) }))
      onClose()
    } finally {
      setIsBusy(false)
    }
  }
  const erase = async (): Promise<void> => {
    if (isBusy || plan?.ok !== true) return
    setIsBusy(true)
    try {
      const erased = await erasePerson(session, customer.id, { reason, requestedOn })
      if (!erased.ok) {
        setProblem(explain(erased))
        return
      }
      const redacted = await redactJournal(session, erased.value)
      if (redacted.ok) notify('ok', say('erasure.done', { count: erased.value.records.length }))
      else notify('bad', say('erasure.notRedacted', { reason: explain(redacted) }))
      onClose()
    } finally {
      setIsBusy(false)
    }
  }
  useKeys({ 'Ctrl+Enter': () => void (isAgain ? clear() : erase()) }, { inDialog: true })

  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('erasure.close')}
          </Button>
          {isAgain ? (
            <Button
              data-testid="erase-again"
              disabled={isBusy}
              keys="Ctrl+Enter"
              onClick={() => void clear()}
            >
              {say('erasure.again')}
            </Button>
          ) : (
            <Button
              data-testid="erase-save"
              disabled={isBusy || plan?.ok !== true}
              keys="Ctrl+Enter"
              look="danger"
              onClick={() => void erase()}
            >
              {say('erasure.save')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
      testId="erase-dialog"
      title={say('erasure.title', { name: customer.name })}
      width={640}
    >
      <div className={styles.body}>
        <p className={styles.about}>{say('erasure.about')}</p>
        {plan === undefined ? null : plan.ok ? (
          <>
            <ErasePlan plan={plan.value} />
            <div className={styles.fields}>
              <TextField
                autoFocus
                isRequired
                label={say('erasure.reason')}
                name="erase-reason"
                onChange={(text) => {
                  setReason(text)
                  setProblem(undefined)
                }}
                value={reason}
              />
              <DayField
                isRequired
                label={say('erasure.requestedOn')}
                name="erase-requested-on"
                onChange={(next) => next !== undefined && setRequestedOn(next)}
                value={requestedOn}
              />
            </div>
          </>
        ) : (
          <p className={styles.refused} data-code={plan.code} role="alert">
            {explain(plan)}
          </p>
        )}
        {problem === undefined ? null : (
          <p className={styles.refused} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}

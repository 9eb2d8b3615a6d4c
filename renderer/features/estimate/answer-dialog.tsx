import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { sum } from '#shared/kernel/money.ts'
import styles from './answer-dialog.module.css'

interface AnswerDialogProps {
  readonly title: string
  readonly saveWord: string
  readonly look: 'primary' | 'danger'
  /** Jobs the answer is for; none for what is not about jobs. */
  readonly jobs: readonly Job[]
  readonly error: string | undefined
  readonly onSave: () => void
  readonly onClose: () => void
  readonly testId: string
  readonly saveTestId: string
  readonly children?: ReactNode
}

/** A short dialog about jobs: which ones, the fields, Enter says yes. */
export const AnswerDialog = (props: AnswerDialogProps): ReactNode => {
  const { title, saveWord, look, jobs, error, onSave, onClose, children } = props
  const say = useSay()
  const { currency } = useSession().shop
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = body.current?.querySelector<HTMLElement>('input, [role="radio"][tabindex="0"]')
    first?.focus()
  }, [])
  const save = (): void => {
    const wrong = findInvalidField(body.current)
    if (wrong === undefined || error !== undefined) onSave()
    else wrong.focus()
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    save()
  }
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="answer-cancel" keys="Esc" onClick={onClose}>
            {say('estimate.cancel')}
          </Button>
          <Button data-testid={props.saveTestId} keys="Enter" look={look} onClick={save}>
            {saveWord}
          </Button>
        </>
      }
      onClose={onClose}
      testId={props.testId}
      title={title}
      width={600}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any field inside says yes */}
      <div className={styles.body} onKeyDown={hear} ref={body}>
        {jobs.length === 0 ? null : (
          <ul className={styles.jobs}>
            {jobs.map((job) => (
              <li key={job.id}>
                <span>{job.name}</span>
                <span>{formatAmount(computeJobAmount(job), currency)}</span>
              </li>
            ))}
            <li className={styles.sum}>
              <span>{say('approval.jobCount', { count: jobs.length })}</span>
              <b>{formatMoney(sum(jobs.map(computeJobAmount)), currency)}</b>
            </li>
          </ul>
        )}
        {children}
        {error === undefined ? null : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}

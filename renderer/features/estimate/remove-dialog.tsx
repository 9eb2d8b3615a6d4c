import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Result } from '#shared/kernel/result.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { changeJob, removeCharge, removeJob, removeLikely } from './commands.ts'
import type { EstimateRow } from './estimate-row.ts'

interface RemoveDialogProps {
  readonly visit: Visit
  readonly row: EstimateRow
  readonly onClose: () => void
}

/** Asks before a line goes: a job takes its parts and its answer with it. */
export const RemoveDialog = ({ visit, row, onClose }: RemoveDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const [error, setError] = useState<string>()
  const remove = (): Promise<Result<Visit>> => {
    if (row.kind === 'job') return removeJob(session, visit.id, row.job.id)
    if (row.kind === 'charge') return removeCharge(session, visit.id, row.charge.id)
    if (row.kind === 'likely') return removeLikely(session, visit.id, row.job.id, row.part.id)
    const parts = row.job.parts.filter((part) => part.id !== row.part.id)
    return changeJob(session, visit.id, row.job.id, { ...row.job, parts })
  }
  const save = async (): Promise<void> => {
    const result = await remove()
    if (result.ok) onClose()
    else setError(explain(result))
  }
  const name =
    row.kind === 'job' ? row.job.name : row.kind === 'charge' ? row.charge.name : row.part.name
  const asksAgain = row.kind === 'part' && row.job.approval.state === 'approved'
  return (
    <AnswerDialog
      error={error}
      jobs={row.kind === 'job' ? [row.job] : []}
      look="danger"
      onClose={onClose}
      onSave={() => void save()}
      saveTestId="remove-save"
      saveWord={say('estimate.remove')}
      testId="remove-dialog"
      title={say('estimate.removeTitle', { name })}
    >
      {asksAgain ? <p>{say('estimate.asksAgain')}</p> : null}
    </AnswerDialog>
  )
}

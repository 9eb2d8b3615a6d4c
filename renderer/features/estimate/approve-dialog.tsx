import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { ApprovalMethod } from '#shared/domain/approval/approval.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { approveJobs } from './decision-commands.ts'

interface ApproveDialogProps {
  readonly record: VisitRecord
  readonly jobs: readonly Job[]
  readonly onClose: () => void
}

/** The customer says yes to these jobs: how, and who. */
export const ApproveDialog = ({ record, jobs, onClose }: ApproveDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const [method, setMethod] = useState<ApprovalMethod>('in-person')
  const [person, setPerson] = useState(personOf(record.visit, record.customer))
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const ids = jobs.map((job) => job.id)
    const result = await approveJobs(session, record.visit.id, ids, { method, person })
    if (result.ok) onClose()
    else setError(explain(result))
  }
  return (
    <AnswerDialog
      error={error}
      jobs={jobs}
      look="primary"
      onClose={onClose}
      onSave={() => void save()}
      saveTestId="approval-save"
      saveWord={say('approval.approve')}
      testId="approve-dialog"
      title={say('approval.approveTitle')}
    >
      <AnswerFields method={method} onMethod={setMethod} onPerson={setPerson} person={person} />
    </AnswerDialog>
  )
}

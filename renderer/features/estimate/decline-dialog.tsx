import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { ApprovalMethod } from '#shared/domain/approval/approval.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import type { Day } from '#shared/kernel/day.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { declineJobs } from './decision-commands.ts'
import { OfferAgain } from './offer-again.tsx'

interface DeclineDialogProps {
  readonly record: VisitRecord
  readonly jobs: readonly Job[]
  readonly onClose: () => void
}

const REASONS = ['reasonPrice', 'reasonNextTime', 'reasonThinking', 'reasonNotNeeded'] as const

/** The customer says not now: why, when to ask again, how and who. It stays with the car. */
export const DeclineDialog = ({ record, jobs, onClose }: DeclineDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const [reason, setReason] = useState('')
  const [offerAgainOn, setOfferAgainOn] = useState<Day>()
  const [method, setMethod] = useState<ApprovalMethod>('in-person')
  const [person, setPerson] = useState(personOf(record.visit, record.customer))
  const [problem, setProblem] = useState<{ readonly code: string; readonly text: string }>()
  const save = async (): Promise<void> => {
    const ids = jobs.map((job) => job.id)
    const answer = { method, person, reason, offerAgainOn }
    const result = await declineJobs(session, record.visit.id, ids, answer)
    if (result.ok) onClose()
    else setProblem({ code: result.code, text: explain(result) })
  }
  const isReasonMissing = problem?.code === 'approval.reason-empty'
  return (
    <AnswerDialog
      error={isReasonMissing ? undefined : problem?.text}
      jobs={jobs}
      look="primary"
      onClose={onClose}
      onSave={() => void save()}
      saveTestId="approval-save"
      saveWord={say('approval.decline')}
      testId="decline-dialog"
      title={say('approval.declineTitle')}
    >
      <div>
        <TextField
          error={isReasonMissing ? problem.text : undefined}
          isRequired
          label={say('approval.reason')}
          name="approval-reason"
          onChange={(text) => {
            setReason(text)
            setProblem(undefined)
          }}
          value={reason}
        />
      </div>
      <Choice
        label={say('approval.reasonQuick')}
        name="approval-reason-quick"
        onChange={(key) => {
          if (key === undefined) return
          setReason(say(`counter.${key}`))
          setProblem(undefined)
        }}
        options={REASONS.map((key) => ({ value: key, label: say(`counter.${key}`) }))}
        value={REASONS.find((key) => say(`counter.${key}`) === reason)}
      />
      <OfferAgain onChange={setOfferAgainOn} value={offerAgainOn} />
      <AnswerFields method={method} onMethod={setMethod} onPerson={setPerson} person={person} />
    </AnswerDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { ReworkChoice } from '#shared/domain/rework/list-rework-choices.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { linkRework } from './commands.ts'
import styles from './rework.module.css'
import { ReworkChoices } from './rework-choices.tsx'

interface ReworkDialogProps {
  readonly visit: Visit
  readonly choices: readonly ReworkChoice[]
  readonly onClose: () => void
}

interface Picked {
  readonly ofVisitId: VisitId
  readonly jobIds: readonly JobId[]
}

/** Which jobs of which earlier visit came back, and what the customer says about them. */
export const ReworkDialog = ({ visit, choices, onClose }: ReworkDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [picked, setPicked] = useState<Picked>()
  const [complaint, setComplaint] = useState(visit.intake.statement)
  const [problem, setProblem] = useState<{ readonly code: string; readonly text: string }>()

  const toggle = (choice: ReworkChoice): void => {
    setProblem(undefined)
    const { id } = choice.visit
    // A return goes back to one visit: the first tick of another one begins anew.
    const before = picked?.ofVisitId === id ? picked.jobIds : []
    const jobIds = before.includes(choice.job.id)
      ? before.filter((jobId) => jobId !== choice.job.id)
      : [...before, choice.job.id]
    setPicked({ ofVisitId: id, jobIds })
  }
  const save = async (): Promise<void> => {
    const none = { ofVisitId: visit.id, jobIds: [] }
    const result = await linkRework(session, visit.id, { ...(picked ?? none), complaint })
    if (!result.ok) return setProblem({ code: result.code, text: explain(result) })
    notify('ok', say('rework.saved'))
    onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  const isComplaint = problem?.code === 'rework.complaint-empty'
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="rework-close" keys="Esc" onClick={onClose}>
            {say('rework.close')}
          </Button>
          <Button
            data-testid="rework-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('rework.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="rework-dialog"
      title={say('rework.begin')}
      width={620}
    >
      <div className={styles.form}>
        <ReworkChoices choices={choices} onToggle={toggle} picked={picked?.jobIds ?? []} />
        {problem === undefined || isComplaint ? null : (
          <p className={styles.problem} role="alert">
            {problem.text}
          </p>
        )}
        <TextField
          error={isComplaint ? problem.text : undefined}
          isRequired
          label={say('rework.complaint')}
          maxLength={TEXT_LIMITS.statement}
          name="rework-complaint"
          onChange={(text) => {
            setComplaint(text)
            setProblem(undefined)
          }}
          rows={2}
          value={complaint}
        />
      </div>
    </Dialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField } from '#renderer/ui/typed-fields.tsx'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { TaskKind } from '#shared/domain/task/task.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { raiseTask } from './commands.ts'

/** What somebody can write down by hand; low marks come by themselves. */
const KINDS = ['errand', 'call-back'] as const satisfies readonly TaskKind[]
const USUAL_MINUTES = 120

interface NewTaskDialogProps {
  readonly staff: readonly Staff[]
  readonly onClose: () => void
}

/** A task written down by hand: what, by when, and who. */
export const NewTaskDialog = ({ staff, onClose }: NewTaskDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const [now] = useState(() => session.clock.now())
  const [kind, setKind] = useState<(typeof KINDS)[number]>('errand')
  const [words, setWords] = useState('')
  const [dueAt, setDueAt] = useState<Instant | undefined>(() => addMinutes(now, USUAL_MINUTES))
  const [ownerId, setOwnerId] = useState<StaffId | ''>(session.staff.id)
  const [problem, setProblem] = useState<{ readonly code: string; readonly text: string }>()
  const save = async (): Promise<void> => {
    if (dueAt === undefined) return
    const raised = await raiseTask(session, {
      kind,
      words,
      dueAt,
      ...(ownerId === '' ? {} : { ownerId }),
    })
    if (raised.ok) onClose()
    else setProblem({ code: raised.code, text: explain(raised) })
  }
  const errorOf = (code: string): string | undefined =>
    problem?.code === code ? problem.text : undefined
  return (
    <FormDialog
      closeWord={say('task.cancel')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('task.save')}
      testId="new-task"
      title={say('task.new')}
    >
      <TextField
        error={errorOf('task.words-empty')}
        isRequired
        label={say('task.words')}
        maxLength={TEXT_LIMITS.statement}
        name="new-task-words"
        onChange={(text) => {
          setWords(text)
          setProblem(undefined)
        }}
        value={words}
      />
      <Choice
        label={say('task.kind')}
        name="new-task-kind"
        onChange={(next) => setKind(next ?? 'errand')}
        options={KINDS.map((value) => ({ value, label: say(`task.kind.${value}`) }))}
        value={kind}
      />
      <DateTimeField
        error={errorOf('task.due-past')}
        label={say('task.dueField')}
        name="new-task-due"
        now={now}
        offsetMinutes={session.shop.offsetMinutes}
        onChange={(at) => {
          setDueAt(at)
          setProblem(undefined)
        }}
        value={dueAt}
      />
      <SelectField
        label={say('task.owner')}
        name="new-task-owner"
        onChange={(id) => setOwnerId(id as StaffId | '')}
        options={[
          { value: '', label: say('task.anybody') },
          ...staff
            .filter(({ isActive }) => isActive)
            .map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        value={ownerId}
      />
    </FormDialog>
  )
}

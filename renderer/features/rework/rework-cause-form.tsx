import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { REWORK_CAUSES, type Rework } from '#shared/domain/rework/rework.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays } from '#shared/kernel/day.ts'
import { decideCause } from './commands.ts'
import styles from './rework.module.css'

interface ReworkCauseFormProps {
  readonly visit: Visit
  readonly rework: Rework
}

/** Days the shop has to show that another cause brought the car back (宁波条例 §29). */
const PROOF_DAYS = 3

/** Why it came back: the shop's until something else is written down. */
export const ReworkCauseForm = ({ visit, rework }: ReworkCauseFormProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [cause, setCause] = useState(rework.cause)
  const [note, setNote] = useState(rework.causeNote ?? '')
  const [problem, setProblem] = useState<string>()
  const isFinal = isClosed(visit)
  const isChanged = cause !== rework.cause || note.trim() !== (rework.causeNote ?? '')
  const save = async (): Promise<void> => {
    if (cause === undefined || !isChanged) return
    const result = await decideCause(session, visit.id, { cause, note })
    if (!result.ok) return setProblem(explain(result))
    notify('ok', say('rework.decided'))
  }
  return (
    <div className={styles.cause}>
      <Choice
        isDisabled={isFinal}
        label={say('rework.cause')}
        name="rework-cause"
        onChange={(chosen) => {
          setCause(chosen)
          setProblem(undefined)
        }}
        options={REWORK_CAUSES.map((value) => ({
          value,
          label: say(`trade.reworkCause.${value}`),
        }))}
        value={cause}
      />
      {rework.cause !== undefined ? null : (
        <p className={styles.quiet}>
          {say('rework.undecided')} {say('rework.proofBy', { on: addDays(visit.day, PROOF_DAYS) })}
        </p>
      )}
      <TextField
        error={problem}
        isDisabled={isFinal}
        isRequired={cause === 'other'}
        label={say('rework.causeNote')}
        maxLength={TEXT_LIMITS.note}
        name="rework-cause-note"
        onChange={(text) => {
          setNote(text)
          setProblem(undefined)
        }}
        onEnter={() => void save()}
        value={note}
      />
      {isFinal || cause === undefined || !isChanged ? null : (
        <Button data-testid="rework-decide" onClick={() => void save()} size="small">
          {say('rework.decide')}
        </Button>
      )}
    </div>
  )
}

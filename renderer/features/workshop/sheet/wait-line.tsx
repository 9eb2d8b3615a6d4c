import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Wait } from '#shared/domain/workshop/wait.ts'
import { computeWaitMinutes } from '#shared/domain/workshop/wait-minutes.ts'
import { sayWhatFor } from '../commands.ts'
import { sayMinutes } from '../say-minutes.ts'
import styles from './workshop-sheet.module.css'

interface WaitLineProps {
  readonly visitId: VisitId
  readonly wait: Wait
}

/** The car stands still: since when, and what for. */
export const WaitLine = ({ visitId, wait }: WaitLineProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const now = useNow(15_000)
  const notify = useNotify()
  const explain = useExplain()
  const [note, setNote] = useState(wait.note)
  const time = sayMinutes(computeWaitMinutes(wait, now))
  const isParts = wait.kind === 'parts'
  const save = async (): Promise<void> => {
    if (note.trim() === wait.note) return
    const saved = await sayWhatFor(session, visitId, note)
    if (!saved.ok) notify('bad', explain(saved))
  }
  return (
    <div className={styles.wait} data-testid="wait" data-wait={wait.kind}>
      <StatusTag tone="warn">
        {say(isParts ? 'clock.waitingParts' : 'clock.waitingCustomer', { time })}
      </StatusTag>
      <TextField
        label={say('clock.waitNote')}
        maxLength={200}
        name="wait-note"
        onBlur={() => void save()}
        onChange={setNote}
        onEnter={() => void save()}
        placeholder={say(isParts ? 'clock.waitNoteHint' : 'clock.waitNoteHintCustomer')}
        value={note}
      />
    </div>
  )
}

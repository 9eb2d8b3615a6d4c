import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { DateTimeField } from '#renderer/ui/typed-fields.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { moveAppointment } from './commands.ts'
import { baseOf } from './day-base.ts'
import { useSlot } from './use-slot.ts'

interface MoveDialogProps {
  readonly appointment: Appointment
  readonly onClose: () => void
  /** Called with the new time. */
  readonly onMoved: (appointment: Appointment) => void
}

/** Another time for the customer; a full day warns before it is given. */
export const MoveDialog = ({ appointment, onClose, onMoved }: MoveDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const [now] = useState(() => session.clock.now())
  const [at, setAt] = useState<Instant | undefined>(appointment.at)
  const [error, setError] = useState<string>()
  const { warnings } = useSlot(
    at === undefined || at === appointment.at ? undefined : { ...appointment, at },
    appointment.id,
  )
  const save = async (): Promise<void> => {
    if (at === undefined) return
    const moved = await moveAppointment(session, appointment.id, at)
    if (!moved.ok) setError(explain(moved))
    else onMoved(moved.value)
  }
  return (
    <FormDialog
      closeWord={say('appointments.back')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('appointments.moveSave')}
      testId="move-dialog"
      title={say('appointments.moveTitle', { name: appointment.name })}
    >
      <DateTimeField
        error={error}
        hint={say('appointments.atHint')}
        label={say('appointments.at')}
        name="appointment-move-at"
        now={baseOf(appointment.day, now, session.shop.offsetMinutes)}
        offsetMinutes={session.shop.offsetMinutes}
        onChange={(next) => {
          setAt(next)
          setError(undefined)
        }}
        value={at}
        warning={warnings[0]}
      />
    </FormDialog>
  )
}

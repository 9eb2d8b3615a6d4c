import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { cancelAppointment } from './commands.ts'

interface CancelDialogProps {
  readonly appointment: Appointment
  readonly onClose: () => void
}

/** Calls an appointment off, with the reason. */
export const CancelDialog = ({ appointment, onClose }: CancelDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const cancelled = await cancelAppointment(session, appointment.id, reason)
    if (cancelled.ok) onClose()
    else setError(explain(cancelled))
  }
  return (
    <FormDialog
      closeWord={say('appointments.back')}
      look="danger"
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('appointments.cancelSave')}
      testId="cancel-appointment-dialog"
      title={say('appointments.cancelTitle', { name: appointment.name })}
    >
      <TextField
        error={error}
        isRequired
        label={say('appointments.cancelledReason')}
        name="appointment-cancel-reason"
        onChange={(text) => {
          setReason(text)
          setError(undefined)
        }}
        value={reason}
      />
    </FormDialog>
  )
}

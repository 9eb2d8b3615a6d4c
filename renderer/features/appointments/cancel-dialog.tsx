import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
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
  return (
    <ReasonDialog
      closeWord={say('appointments.back')}
      label={say('appointments.cancelledReason')}
      name="appointment-cancel-reason"
      onClose={onClose}
      onSave={(reason) => cancelAppointment(session, appointment.id, reason)}
      saveWord={say('appointments.cancelSave')}
      testId="cancel-appointment-dialog"
      title={say('appointments.cancelTitle', { name: appointment.name })}
    />
  )
}

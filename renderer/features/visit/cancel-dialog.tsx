import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { cancelVisit } from './commands.ts'

interface CancelDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

/** Closes a visit without a bill, with the reason. */
export const CancelDialog = ({ visit, onClose }: CancelDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  return (
    <ReasonDialog
      closeWord={say('visit.keep')}
      hint={say('visit.cancelHint')}
      label={say('visit.cancelReason')}
      name="visit-cancel-reason"
      onClose={onClose}
      onSave={(reason) => cancelVisit(session, visit.id, reason)}
      saveWord={say('visit.cancelSave')}
      testId="cancel-dialog"
      title={say('visit.cancelTitle')}
    />
  )
}

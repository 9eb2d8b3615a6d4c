import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { BookDialog } from './book-dialog.tsx'
import { cancelDrive } from './commands.ts'
import { endDrive, startDrive } from './drive-commands.ts'
import { FeedbackDialog } from './feedback-dialog.tsx'
import { LicenceDialog } from './licence-dialog.tsx'
import type { DriveEntry } from './list-drives.ts'
import { ReadingDialog } from './reading-dialog.tsx'

/** What is done in a dialog. */
export type DriveAct = 'move' | 'cancel' | 'licence' | 'out' | 'back' | 'feedback'

interface DriveDialogsProps {
  readonly act: DriveAct
  readonly entry: DriveEntry
  readonly onClose: () => void
  /** The car went out: its agreement, to be printed. */
  readonly onPaper: (paper: IssuedPaper) => void
}

/** The dialog that is open on a drive. */
export const DriveDialogs = ({ act, entry, onClose, onPaper }: DriveDialogsProps): ReactNode => {
  const { drive, car } = entry
  const say = useSay()
  const session = useSession()
  switch (act) {
    case 'move':
      return (
        <BookDialog
          onClose={onClose}
          saleId={drive.saleId}
          start={{ drive, from: drive.from, driver: drive.driver, wanted: '' }}
        />
      )
    case 'cancel':
      return (
        <ReasonDialog
          closeWord={say('sale.close')}
          label={say('testDrive.cancel.reason')}
          name="drive-cancel-reason"
          onClose={onClose}
          onSave={(reason) => cancelDrive(session, drive.id, reason)}
          saveWord={say('testDrive.cancel')}
          testId="drive-cancel"
          title={say('testDrive.cancel.title')}
        />
      )
    case 'licence':
      return <LicenceDialog drive={drive} onClose={onClose} />
    case 'out':
      return (
        <ReadingDialog
          lastKm={car.mileageKm}
          onClose={onClose}
          onRead={async (reading) => {
            const started = await startDrive(session, drive.id, reading)
            if (started.ok) onPaper(started.value.paper)
            return started
          }}
          way="out"
        />
      )
    case 'back':
      return (
        <ReadingDialog
          lastKm={drive.out?.mileageKm ?? car.mileageKm}
          onClose={onClose}
          onRead={(reading) => endDrive(session, drive.id, reading)}
          way="back"
        />
      )
    case 'feedback':
      return <FeedbackDialog drive={drive} onClose={onClose} />
  }
}

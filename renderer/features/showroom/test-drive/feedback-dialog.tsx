import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { DriveFeedback, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { saveFeedback } from './commands.ts'
import { DRIVE_MARKS, type DriveMark, MarkRows } from './mark-rows.tsx'

interface FeedbackDialogProps {
  readonly drive: TestDrive
  readonly onClose: () => void
}

/** What the driver said: four marks by the keys 1 to 5, one after the other, and their words. */
export const FeedbackDialog = ({ drive, onClose }: FeedbackDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [marks, setMarks] = useState<Partial<Record<DriveMark, number>>>(drive.feedback ?? {})
  const [words, setWords] = useState(drive.feedback?.words ?? '')
  const save = () => {
    const given = Object.fromEntries(DRIVE_MARKS.map((mark) => [mark, marks[mark] ?? 0]))
    // A mark that is missing is 0, which the rule refuses.
    return saveFeedback(session, drive.id, { ...given, words } as DriveFeedback)
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('testDrive.feedback.keep')}
      testId="drive-feedback"
      title={say('testDrive.feedback.title', { name: drive.driver })}
    >
      <MarkRows
        marks={marks}
        onMark={(mark, value) => setMarks((before) => ({ ...before, [mark]: value }))}
      />
      <TextField
        label={say('testDrive.feedback.words')}
        name="drive-words"
        onChange={setWords}
        rows={3}
        value={words}
      />
    </ActDialog>
  )
}

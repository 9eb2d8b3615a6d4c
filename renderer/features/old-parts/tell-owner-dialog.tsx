import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { recordConsent } from './commands.ts'
import type { KeptPart } from './list-kept-parts.ts'

interface TellOwnerDialogProps {
  readonly kept: KeptPart
  readonly onClose: () => void
}

/** The owner was told what the shop means to do with the part: by whom, how, and the answer. */
export const TellOwnerDialog = ({ kept, onClose }: TellOwnerDialogProps): ReactNode => {
  const { part, visit } = kept
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [note, setNote] = useState(part.consent?.note ?? '')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    const result = await recordConsent(session, visit.id, part.id, note)
    if (!result.ok) return setProblem(explain(result))
    notify('ok', say('oldParts.told'))
    onClose()
  }
  return (
    <FormDialog
      closeWord={say('oldParts.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('oldParts.save')}
      testId="old-part-tell-dialog"
      title={say('oldParts.tellTitle', { part: part.name })}
    >
      <TextField
        error={problem}
        isRequired
        label={say('oldParts.tellNote')}
        maxLength={TEXT_LIMITS.note}
        name="old-part-consent"
        onChange={(text) => {
          setNote(text)
          setProblem(undefined)
        }}
        value={note}
      />
    </FormDialog>
  )
}

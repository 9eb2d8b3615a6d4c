import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { OLD_PART_FATES, type OldPartFateKind } from '#shared/domain/old-part/old-part.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { endOldPart } from './commands.ts'
import type { KeptPart } from './list-kept-parts.ts'
import styles from './old-parts.module.css'

interface EndOldPartDialogProps {
  readonly kept: KeptPart
  readonly onClose: () => void
}

/** What became of a kept part. Scrapping or reusing it asks that the owner was told. */
export const EndOldPartDialog = ({ kept, onClose }: EndOldPartDialogProps): ReactNode => {
  const { part, visit } = kept
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [kind, setKind] = useState<OldPartFateKind>(
    part.disposition === 'warranty-return' ? 'returned-to-maker' : 'fetched',
  )
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    const result = await endOldPart(session, visit.id, part.id, { kind, note })
    if (!result.ok) return setProblem(explain(result))
    const fate = say(`trade.oldPartFate.${kind}`)
    notify('ok', say('oldParts.ended', { part: part.name, fate }))
    onClose()
  }
  return (
    <FormDialog
      closeWord={say('oldParts.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('oldParts.save')}
      testId="old-part-end-dialog"
      title={say('oldParts.endTitle', { part: part.name })}
    >
      <Choice
        label={say('oldParts.endKind')}
        name="old-part-fate"
        onChange={(chosen) => {
          setKind(chosen ?? kind)
          setProblem(undefined)
        }}
        options={OLD_PART_FATES.map((value) => ({
          value,
          label: say(`trade.oldPartFate.${value}`),
        }))}
        value={kind}
      />
      <TextField
        label={say('oldParts.endNote')}
        maxLength={TEXT_LIMITS.note}
        name="old-part-fate-note"
        onChange={setNote}
        value={note}
      />
      {problem === undefined ? null : (
        <p className={styles.problem} data-testid="old-part-end-problem" role="alert">
          {problem}
        </p>
      )}
    </FormDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { QuantityField } from '#renderer/ui/typed-fields.tsx'
import { DISPOSITIONS, type Disposition } from '#shared/domain/old-part/old-part.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Quantity, quantity } from '#shared/kernel/quantity.ts'
import { addOldPart } from './commands.ts'
import styles from './old-parts.module.css'

interface AddOldPartDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

const ONE = quantity(1_000)

/** A replaced part that stands on no line: a clip, a seal, what came along with it. */
export const AddOldPartDialog = ({ visit, onClose }: AddOldPartDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const [name, setName] = useState('')
  const [jobId, setJobId] = useState(visit.jobs[0]?.id)
  const [amount, setAmount] = useState<Quantity | undefined>(ONE)
  const [unit, setUnit] = useState('')
  const [disposition, setDisposition] = useState<Disposition>('taken-back')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    if (jobId === undefined) return setProblem(explain({ code: 'job.unknown' }))
    const draft = { name, jobId, quantity: amount ?? ONE, unit: unit.trim(), disposition }
    const result = await addOldPart(session, visit.id, draft)
    if (result.ok) onClose()
    else setProblem(explain(result))
  }
  return (
    <FormDialog
      closeWord={say('oldParts.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('oldParts.save')}
      testId="old-part-dialog"
      title={say('oldParts.add')}
    >
      <TextField
        error={problem}
        isRequired
        label={say('oldParts.part')}
        maxLength={TEXT_LIMITS.name}
        name="old-part-name"
        onChange={(text) => {
          setName(text)
          setProblem(undefined)
        }}
        value={name}
      />
      <SelectField
        label={say('oldParts.job')}
        name="old-part-job"
        onChange={setJobId}
        options={visit.jobs.map((job) => ({ value: job.id, label: job.name }))}
        value={jobId}
      />
      <div className={styles.pair}>
        <QuantityField
          label={say('oldParts.quantity')}
          name="old-part-quantity"
          onChange={setAmount}
          value={amount}
        />
        <TextField
          label={say('oldParts.unit')}
          maxLength={TEXT_LIMITS.short}
          name="old-part-unit"
          onChange={setUnit}
          value={unit}
        />
      </div>
      <Choice
        label={say('oldParts.disposition')}
        name="old-part-disposition"
        onChange={(chosen) => setDisposition(chosen ?? 'taken-back')}
        options={DISPOSITIONS.map((value) => ({
          value,
          label: say(`trade.disposition.${value}`),
        }))}
        value={disposition}
      />
    </FormDialog>
  )
}

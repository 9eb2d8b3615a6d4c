import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { CHARGE_KINDS, type ChargeKind } from '#shared/domain/estimate/charge.ts'
import styles from './charge-editor.module.css'
import type { ChargeForm } from './editing.ts'
import { FormFrame } from './form-frame.tsx'

interface ChargeEditorProps {
  readonly form: ChargeForm
  readonly onChange: (form: ChargeForm) => void
  readonly error: string | undefined
  readonly isChanged: boolean
  readonly onSave: () => void
  readonly onLeave: () => void
}

/** A charge beside labour and parts: diagnosis, towing, work given outside. */
export const ChargeEditor = (props: ChargeEditorProps): ReactNode => {
  const { form, onChange } = props
  const say = useSay()
  const { currency } = useSession().shop
  const changeKind = (kind: ChargeKind): void => {
    // A name nobody wrote follows the kind.
    const isOwnName = form.name !== '' && form.name !== say(`trade.charge.${form.kind}`)
    onChange({ ...form, kind, name: isOwnName ? form.name : say(`trade.charge.${kind}`) })
  }
  return (
    <FormFrame {...props} saveTestId="charge-save" testId="charge-editor">
      <div className={styles.charge}>
        <SelectField
          label={say('estimate.chargeKind')}
          name="charge-kind"
          onChange={(kind) => kind !== undefined && changeKind(kind)}
          options={CHARGE_KINDS.map((value) => ({ value, label: say(`trade.charge.${value}`) }))}
          value={form.kind}
        />
        <TextField
          autoFocus
          isRequired
          label={say('estimate.chargeName')}
          name="charge-name"
          onChange={(name) => onChange({ ...form, name })}
          value={form.name}
        />
        <MoneyField
          currency={currency}
          isRequired
          label={say('estimate.column.amount')}
          name="charge-amount"
          onChange={(amount) => onChange({ ...form, amount })}
          value={form.amount}
        />
      </div>
    </FormFrame>
  )
}

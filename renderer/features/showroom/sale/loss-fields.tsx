import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import type { LossDraft } from '#shared/domain/sales/loss/lose-sale.ts'
import { LOSS_REASONS } from '#shared/domain/sales/loss/loss.ts'
import styles from './sale-page.module.css'

interface LossFieldsProps {
  readonly draft: LossDraft
  readonly onChange: (draft: LossDraft) => void
}

/** Why a buyer is given up, and when to ask again. */
export const LossFields = ({ draft, onChange }: LossFieldsProps): ReactNode => {
  const say = useSay()
  const { comeBackOn: _again, ...rest } = draft
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={say('sale.lose.reason')}
          name="loss-reason"
          onChange={(reason) => onChange({ ...draft, reason: reason ?? draft.reason })}
          options={LOSS_REASONS.map((value) => ({ value, label: say(`sale.reason.${value}`) }))}
          value={draft.reason}
        />
        <DayField
          label={say('sale.lose.comeBack')}
          name="loss-again"
          onChange={(comeBackOn) =>
            onChange(comeBackOn === undefined ? rest : { ...rest, comeBackOn })
          }
          value={draft.comeBackOn}
        />
      </div>
      <TextField
        isRequired
        label={say('sale.lose.words')}
        maxLength={500}
        name="loss-words"
        onChange={(words) => onChange({ ...draft, words })}
        rows={2}
        value={draft.words}
      />
    </>
  )
}

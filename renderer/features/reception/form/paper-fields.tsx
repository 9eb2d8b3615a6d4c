import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { ReceiveDraft } from './receive-draft.ts'
import styles from './receive-form.module.css'

interface PaperFieldsProps {
  readonly value: Pick<ReceiveDraft, 'locale' | 'advisorId'>
  readonly onChange: (typed: Partial<Pick<ReceiveDraft, 'locale' | 'advisorId'>>) => void
  readonly advisors: readonly Staff[]
}

/** Who looks after the visit, and the language of its papers. */
export const PaperFields = ({ value, onChange, advisors }: PaperFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.papers}>
      <SelectField
        label={say('reception.advisor')}
        name="advisor"
        onChange={(advisorId) => (advisorId === undefined ? undefined : onChange({ advisorId }))}
        options={advisors.map((staff) => ({ value: staff.id, label: staff.name }))}
        value={value.advisorId}
      />
      <SelectField
        label={say('reception.paperLocale')}
        name="visit-locale"
        onChange={(locale) => (locale === undefined ? undefined : onChange({ locale }))}
        options={DOCUMENT_LOCALES.map((locale) => ({
          value: locale,
          label: say(`trade.locale.${locale}`),
        }))}
        value={value.locale}
      />
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { HoursField, MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { PriceSource } from '#shared/domain/estimate/price-by-class.ts'
import { REPAIR_CATEGORIES } from '#shared/domain/estimate/repair-category.ts'
import { FormFrame } from './form-frame.tsx'
import styles from './job-editor.module.css'
import { type JobForm, type PartForm, withLikely } from './job-form.ts'
import { PartFields } from './part-fields.tsx'

interface JobEditorProps {
  readonly form: JobForm
  readonly onChange: (form: JobForm) => void
  readonly focus: string
  readonly source: PriceSource
  readonly isCostShown: boolean
  readonly error: string | undefined
  readonly isChanged: boolean
  /** What the customer had agreed to, if saving this asks them again. */
  readonly asksAgain: string | undefined
  readonly onAddPart: () => void
  readonly onSave: () => void
  readonly onLeave: () => void
}

/** A job with its labour and parts, written in one go. */
export const JobEditor = (props: JobEditorProps): ReactNode => {
  const { form, onChange, focus, error, asksAgain, onAddPart } = props
  const say = useSay()
  const { currency } = useSession().shop
  const change = (next: Partial<JobForm>): void => onChange({ ...form, ...next })
  const changePart = (next: PartForm): void =>
    change({ parts: form.parts.map((part) => (part.id === next.id ? next : part)) })
  return (
    <FormFrame
      actions={
        <Button data-testid="part-add" keys="F3" onClick={onAddPart} size="small">
          {say('estimate.addPart')}
        </Button>
      }
      error={error}
      note={asksAgain}
      isChanged={props.isChanged}
      onLeave={props.onLeave}
      onSave={props.onSave}
      saveTestId="job-save"
      testId="job-editor"
    >
      <div className={styles.job}>
        <TextField
          autoFocus={focus === 'name'}
          isRequired
          label={say('estimate.name')}
          name="job-name"
          onChange={(name) => change({ name })}
          value={form.name}
        />
        <SelectField
          label={say('estimate.column.category')}
          name="job-category"
          onChange={(category) => category !== undefined && change({ category })}
          options={REPAIR_CATEGORIES.map((value) => ({
            value,
            label: say(`trade.category.${value}`),
          }))}
          value={form.category}
        />
        <HoursField
          autoFocus={focus === 'hours'}
          label={say('estimate.quotaHours')}
          name="job-hours"
          onChange={(hours) => change({ hours })}
          value={form.hours}
        />
        <MoneyField
          currency={currency}
          label={say('estimate.rate')}
          name="job-rate"
          onChange={(rate) => change({ rate })}
          value={form.rate}
        />
      </div>
      <TextField
        label={say('estimate.reason')}
        name="job-reason"
        onChange={(reason) => change({ reason })}
        placeholder={say('estimate.reasonHint')}
        value={form.reason}
      />
      {form.parts.length === 0 ? null : (
        <div className={styles.parts}>
          {form.parts.map((part, index) => (
            <PartFields
              currency={currency}
              index={index}
              isFirst={index === 0}
              isFocused={focus === part.id}
              key={part.id}
              onChange={changePart}
              isCostShown={props.isCostShown}
              onLikely={(isLikely) => onChange(withLikely(form, part.id, isLikely))}
              onRemove={() => change({ parts: form.parts.filter((other) => other.id !== part.id) })}
              part={part}
              source={props.source}
            />
          ))}
        </div>
      )}
    </FormFrame>
  )
}

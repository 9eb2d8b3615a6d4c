import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { LIMIT_SOURCES } from '#shared/domain/comparison/comparison.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { type ComparisonForm, withReference } from './comparison-form.ts'
import styles from './comparison-sheet.module.css'
import { PositionField } from './position-field.tsx'
import { ReadingField } from './reading-field.tsx'
import { ReferenceHint } from './reference-hint.tsx'

interface ComparisonFieldsProps {
  readonly form: ComparisonForm
  readonly jobs: readonly Job[]
  readonly onChange: (patch: Partial<ComparisonForm>) => void
  readonly partProblem: string | undefined
  readonly isDisabled: boolean
}

const UNITS = ['mm', '%', 'V', 'bar', '°C']

/** Part, place and figures of a comparison, in the order of the paper. */
export const ComparisonFields = ({
  form,
  jobs,
  onChange,
  partProblem,
  isDisabled,
}: ComparisonFieldsProps): ReactNode => {
  const say = useSay()
  const common = { isDisabled }
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField
          {...common}
          autoFocus={form.part === ''}
          error={partProblem}
          isRequired
          label={say('comparison.part')}
          list="comparison-parts"
          name="comparison-part"
          onChange={(part) => onChange({ part })}
          value={form.part}
        />
        <datalist id="comparison-parts">
          {jobs
            .flatMap((job) => job.parts)
            .map((part) => (
              <option key={part.id} value={part.name} />
            ))}
        </datalist>
      </div>
      <PositionField
        {...common}
        onChange={(position) => onChange({ position })}
        value={form.position}
      />
      <SelectField
        {...common}
        emptyLabel={say('comparison.noJob')}
        label={say('comparison.job')}
        name="comparison-job"
        onChange={(jobId) => onChange({ jobId })}
        options={jobs.map((job) => ({ value: job.id, label: job.name }))}
        value={form.jobId}
      />
      <TextField
        {...common}
        label={say('comparison.unit')}
        list="comparison-units"
        name="comparison-unit"
        onChange={(unit) => onChange({ unit })}
        value={form.unit}
      />
      <datalist id="comparison-units">
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <ReadingField
        {...common}
        label={say('comparison.newValue')}
        name="comparison-new-value"
        onChange={(newValue) => onChange({ newValue })}
        value={form.newValue}
      />
      <ReadingField
        {...common}
        label={say('comparison.measured')}
        name="comparison-measured"
        onChange={(measured) => onChange({ measured })}
        value={form.measured}
      />
      <ReadingField
        {...common}
        label={say('comparison.limit')}
        name="comparison-limit"
        onChange={(limit) => onChange({ limit })}
        value={form.limit}
      />
      <SelectField
        {...common}
        emptyLabel="—"
        label={say('comparison.limitSource')}
        name="comparison-limit-source"
        onChange={(limitSource) => onChange({ limitSource })}
        options={LIMIT_SOURCES.map((value) => ({
          value,
          label: say(`trade.limitSource.${value}`),
        }))}
        value={form.limitSource}
      />
      <SelectField
        {...common}
        label={say('comparison.worseWhen')}
        name="comparison-worse-when"
        onChange={(worseWhen) => onChange({ worseWhen: worseWhen ?? 'below' })}
        options={(['below', 'above'] as const).map((value) => ({
          value,
          label: say(`comparison.worse.${value}`),
        }))}
        value={form.worseWhen}
      />
      <div className={styles.reference}>
        <ReferenceHint form={form} />
        {!isDisabled && referenceLimitFor(form.part) !== undefined && form.limit === undefined ? (
          <Button
            data-testid="comparison-reference"
            onClick={() => onChange(withReference(form))}
            size="small"
          >
            {say('comparison.fillReference')}
          </Button>
        ) : null}
      </div>
      <div className={styles.whole}>
        <TextField
          {...common}
          label={say('comparison.note')}
          name="comparison-note"
          onChange={(note) => onChange({ note })}
          value={form.note}
        />
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { LIMIT_SOURCES } from '#shared/domain/comparison/comparison.ts'
import { formatReading, parseReading } from '#shared/domain/comparison/reading.ts'
import { referenceLimitFor } from '#shared/domain/comparison/reference-limits.ts'
import styles from './finding-editor.module.css'
import { type FindingForm, withReference } from './finding-form.ts'

interface FindingValuesProps {
  readonly form: FindingForm
  readonly isDisabled: boolean
  readonly onChange: (patch: Partial<FindingForm>) => void
}

const UNITS = ['mm', '%', 'V', 'bar', '°C']

/** What was measured, against which limit, and who set it; the trade's own is one key away. */
export const FindingValues = ({ form, isDisabled, onChange }: FindingValuesProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const usual = isDisabled || form.limit !== undefined ? undefined : referenceLimitFor(form.name)
  const fill = usual === undefined ? undefined : (): void => onChange(withReference(form))
  useKeys({ F7: fill })
  const number = {
    align: 'right',
    explain,
    format: formatReading,
    isDisabled,
    parse: parseReading,
  } as const
  return (
    <div className={styles.values}>
      <ParsedField
        {...number}
        label={say('diagnosis.measured')}
        name="finding-measured"
        onChange={(measured) => onChange({ measured })}
        value={form.measured}
      />
      <TextField
        isDisabled={isDisabled}
        label={say('diagnosis.unit')}
        list="finding-units"
        name="finding-unit"
        onChange={(unit) => onChange({ unit })}
        value={form.unit}
      />
      <datalist id="finding-units">
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <ParsedField
        {...number}
        label={say('diagnosis.limit')}
        name="finding-limit"
        onChange={(limit) => onChange({ limit })}
        value={form.limit}
      />
      <SelectField
        emptyLabel="—"
        isDisabled={isDisabled}
        label={say('diagnosis.limitSource')}
        name="finding-limit-source"
        onChange={(limitSource) => onChange({ limitSource })}
        options={LIMIT_SOURCES.map((value) => ({
          value,
          label: say(`trade.limitSource.${value}`),
        }))}
        value={form.limitSource}
      />
      <SelectField
        isDisabled={isDisabled}
        label={say('diagnosis.worseWhen')}
        name="finding-worse-when"
        onChange={(worseWhen) => onChange({ worseWhen: worseWhen ?? 'below' })}
        options={(['below', 'above'] as const).map((value) => ({
          value,
          label: say(`comparison.worse.${value}`),
        }))}
        value={form.worseWhen}
      />
      {usual === undefined ? null : (
        <p className={styles.reference}>
          {say('comparison.usualLimit', {
            value: formatMeasure(usual.limit, usual.unit),
            source: say(`trade.limitSource.${usual.limitSource}`),
          })}
          <Button data-testid="finding-reference" keys="F7" onClick={fill} size="small">
            {say('diagnosis.fillReference')}
          </Button>
        </p>
      )}
    </div>
  )
}

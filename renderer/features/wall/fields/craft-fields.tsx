import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { ParsedField } from '#renderer/ui/parsed-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { LIMIT_SOURCES } from '#shared/domain/comparison/comparison.ts'
import { formatReading, parseReading } from '#shared/domain/comparison/reading.ts'
import styles from '../wall-page.module.css'
import type { ContentOf } from './content-fields.tsx'
import { PhotoField } from './photo-field.tsx'

type Craft = ContentOf<'craft'>

interface CraftFieldsProps {
  readonly content: Craft
  readonly onChange: (content: Craft) => void
}

/** Two photos of a part and, where it was measured, what it was held to. */
export const CraftFields = ({ content, onChange }: CraftFieldsProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { comparison, old, fresh } = content
  const set = <K extends keyof Craft['comparison']>(
    field: K,
    value: Craft['comparison'][K] | undefined,
  ): void => {
    const { [field]: _, ...others } = comparison
    const changed = value === undefined || value === '' ? others : { ...others, [field]: value }
    onChange({ ...content, comparison: { part: '', worseWhen: 'below', ...changed } })
  }
  return (
    <>
      <div className={styles.pair}>
        <PhotoField
          label={say('wall.craft.old')}
          name="slide-old"
          onPhoto={(photo) => onChange({ ...content, old: photo })}
          photo={old}
        />
        <PhotoField
          label={say('wall.craft.fresh')}
          name="slide-fresh"
          onPhoto={(photo) => onChange({ ...content, fresh: photo })}
          photo={fresh}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          isRequired
          label={say('slides.part')}
          name="slide-part"
          onChange={(part) => set('part', part)}
          value={comparison.part}
        />
        <TextField
          label={say('slides.note')}
          maxLength={60}
          name="slide-note"
          onChange={(note) => set('note', note)}
          value={comparison.note ?? ''}
        />
      </div>
      <div className={styles.times}>
        {(['measured', 'newValue', 'limit'] as const).map((field) => (
          <ParsedField
            align="right"
            explain={explain}
            format={formatReading}
            key={field}
            label={say(`slides.${field}`)}
            name={`slide-${field}`}
            onChange={(value) => set(field, value)}
            parse={parseReading}
            value={comparison[field]}
          />
        ))}
        <TextField
          label={say('slides.unit')}
          maxLength={8}
          name="slide-unit"
          onChange={(unit) => set('unit', unit)}
          value={comparison.unit ?? ''}
        />
        <SelectField
          emptyLabel={say('slides.noSource')}
          label={say('slides.limitSource')}
          name="slide-limit-source"
          onChange={(source) => set('limitSource', source)}
          options={LIMIT_SOURCES.map((value) => ({
            value,
            label: say(`trade.limitSource.${value}`),
          }))}
          value={comparison.limitSource}
        />
        <SelectField
          label={say('slides.worse')}
          name="slide-worse"
          onChange={(worse) => set('worseWhen', worse)}
          options={[
            { value: 'below', label: say('slides.worseBelow') },
            { value: 'above', label: say('slides.worseAbove') },
          ]}
          value={comparison.worseWhen}
        />
      </div>
    </>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FINDING_GRADES } from '#shared/domain/diagnosis/finding.ts'
import { FINDING_PLACES } from '#shared/domain/diagnosis/finding-place.ts'
import { findingPlacesOf } from '#shared/domain/diagnosis/hidden-places-of.ts'
import { LONGEST_NAME } from '#shared/domain/estimate/job-draft.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import styles from './finding-editor.module.css'
import { type FindingForm, gradeOf, placeOf } from './finding-form.ts'
import { FindingPhoto } from './finding-photo.tsx'
import { FindingValues } from './finding-values.tsx'

/** What is wrong, at the field it belongs to. */
export type Problems = Readonly<Partial<Record<'place' | 'name' | 'grade' | 'cure', string>>>

interface FindingFieldsProps {
  readonly form: FindingForm
  readonly energy: Energy
  readonly problems: Problems
  readonly isDisabled: boolean
  readonly onChange: (patch: Partial<FindingForm>) => void
  readonly onUnderway: (by: 1 | -1) => void
}

/** Where, what, how it stands, its values, and the words for the customer. */
export const FindingFields = (props: FindingFieldsProps): ReactNode => {
  const { form, energy, problems, isDisabled, onChange, onUnderway } = props
  const say = useSay()
  const usual = findingPlacesOf(energy)
  const at = placeOf(form)
  const places = FINDING_PLACES.filter((place) => usual.includes(place) || place === at)
  return (
    <div className={styles.fields}>
      <div className={styles.first}>
        <TextField
          autoFocus={form.name === ''}
          error={problems.name}
          isDisabled={isDisabled}
          isRequired
          label={say('diagnosis.name')}
          maxLength={LONGEST_NAME}
          name="finding-name"
          onChange={(name) => onChange({ name })}
          value={form.name}
        />
        <SelectField
          emptyLabel=""
          error={problems.place}
          isDisabled={isDisabled}
          isRequired
          label={say('diagnosis.place')}
          name="finding-place"
          onChange={(place) => onChange({ place })}
          options={places.map((value) => ({ value, label: sayPlace(say, value) }))}
          value={at}
        />
        <div className={styles.whole}>
          <Choice
            isDisabled={isDisabled}
            label={say('diagnosis.grade')}
            name="finding-grade"
            onChange={(grade) => onChange({ grade })}
            options={FINDING_GRADES.map((value) => ({
              value,
              label: `${say(`diagnosis.color.${value}`)} · ${say(`diagnosis.grade.${value}`)}`,
            }))}
            value={gradeOf(form)}
          />
          {problems.grade === undefined ? null : (
            <p className={styles.problem} role="alert">
              {problems.grade}
            </p>
          )}
        </div>
      </div>
      <FindingValues form={form} isDisabled={isDisabled} onChange={onChange} />
      <div className={styles.whole}>
        <TextField
          isDisabled={isDisabled}
          label={say('diagnosis.note')}
          maxLength={TEXT_LIMITS.note}
          name="finding-note"
          onChange={(note) => onChange({ note })}
          placeholder={say('diagnosis.noteHint')}
          value={form.note}
        />
      </div>
      {/* Last for Tab, beside the first fields for the eye: a photo is dropped in or pasted. */}
      <div className={styles.photo}>
        <FindingPhoto
          isDisabled={isDisabled}
          onPhoto={(photo) => onChange({ photo })}
          onUnderway={onUnderway}
          photo={form.photo}
        />
      </div>
    </div>
  )
}

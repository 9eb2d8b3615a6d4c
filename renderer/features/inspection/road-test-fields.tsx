import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { InspectionForm } from './inspection-form.ts'
import styles from './inspection-sheet.module.css'

interface RoadTestFieldsProps {
  readonly form: InspectionForm
  readonly staff: readonly Staff[]
  readonly inspectorId: StaffId
  readonly onChange: (patch: Partial<InspectionForm>) => void
}

const MOST_ROAD_TEST_KM = 500

/** The drive, and who answers for the result. */
export const RoadTestFields = ({
  form,
  staff,
  inspectorId,
  onChange,
}: RoadTestFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.road}>
      <WholeField
        label={say('inspection.roadKm')}
        most={MOST_ROAD_TEST_KM}
        name="inspection-road-km"
        onChange={(roadKm) => onChange({ roadKm })}
        value={form.roadKm}
      />
      <TextField
        label={say('inspection.roadNote')}
        name="inspection-road-note"
        onChange={(roadNote) => onChange({ roadNote })}
        value={form.roadNote}
      />
      <SelectField
        label={say('inspection.inspector')}
        name="inspection-inspector"
        onChange={(id) => onChange({ inspectorId: id })}
        options={staff
          .filter((person) => person.isActive || person.id === inspectorId)
          .map((person) => ({ value: person.id, label: person.name }))}
        value={inspectorId}
      />
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import styles from './appointment-editor.module.css'
import type { AppointmentForm } from './appointment-form.ts'

interface PickUpFieldsProps {
  readonly value: AppointmentForm
  readonly onChange: (typed: Partial<AppointmentForm>) => void
  readonly errorOf: (field: string) => string | undefined
  readonly staff: readonly Staff[]
}

/** Whether the car is fetched and brought back, where, and by whom. */
export const PickUpFields = ({ value, onChange, errorOf, staff }: PickUpFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.fields}>
      <Choice
        label={say('appointments.howItComes')}
        name="appointment-pick-up"
        onChange={(choice) => onChange({ hasPickUp: choice === 'fetched' })}
        options={[
          { value: 'brought', label: say('appointments.brought') },
          { value: 'fetched', label: say('appointments.fetched') },
        ]}
        value={value.hasPickUp ? 'fetched' : 'brought'}
      />
      {value.hasPickUp ? (
        <>
          <TextField
            error={errorOf('appointment-address')}
            isRequired
            label={say('appointments.address')}
            name="appointment-address"
            onChange={(address) => onChange({ address })}
            value={value.address}
          />
          <SelectField
            emptyLabel={say('appointments.noDriver')}
            label={say('appointments.driver')}
            name="appointment-driver"
            onChange={(driverId) => onChange({ driverId })}
            options={staff.map(({ id, name }) => ({ value: id, label: name }))}
            value={value.driverId}
          />
        </>
      ) : null}
    </div>
  )
}

import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { DateTimeField, HoursField } from '#renderer/ui/typed-fields.tsx'
import { APPOINTMENT_CHANNELS } from '#shared/domain/appointment/appointment.ts'
import { type Bay, hasRole, type Staff, type StaffRole } from '#shared/domain/staff/staff.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './appointment-editor.module.css'
import { type AppointmentForm, plannedHours, plannedPromise } from './appointment-form.ts'
import { baseOf } from './day-base.ts'

interface TimeFieldsProps {
  readonly value: AppointmentForm
  readonly onChange: (typed: Partial<AppointmentForm>) => void
  readonly errorOf: (field: string) => string | undefined
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
}

/** When, how long, in whose hands. A bare time such as 1430 means the day that is being booked. */
export const TimeFields = (props: TimeFieldsProps): ReactNode => {
  const { value, onChange, errorOf, staff, bays } = props
  const say = useSay()
  const { clock, shop } = useSession()
  const { offsetMinutes } = shop
  const [now] = useState(() => clock.now())
  // The day stays while another time is typed: an emptied field must not fall back to today.
  const [day, setDay] = useState(() => dayOf(value.at ?? now, offsetMinutes))
  const base = baseOf(day, now, offsetMinutes)
  const withRole = (role: StaffRole) =>
    staff.filter((each) => hasRole(each, role)).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <DateTimeField
          error={errorOf('appointment-at')}
          hint={say('appointments.atHint')}
          isRequired
          label={say('appointments.at')}
          name="appointment-at"
          now={base}
          offsetMinutes={offsetMinutes}
          onChange={(at) => {
            if (at !== undefined) setDay(dayOf(at, offsetMinutes))
            onChange({ at })
          }}
          value={value.at}
        />
        <DateTimeField
          error={errorOf('appointment-promised-at')}
          label={say('appointments.promisedAt')}
          name="appointment-promised-at"
          now={base}
          offsetMinutes={offsetMinutes}
          onChange={(promisedAt) => onChange({ promisedAt })}
          value={plannedPromise(value)}
        />
        <HoursField
          error={errorOf('appointment-hours')}
          hint={say('appointments.hoursHint')}
          label={say('appointments.hours')}
          name="appointment-hours"
          onChange={(hours) => onChange({ hours })}
          value={plannedHours(value)}
        />
        <SelectField
          label={say('appointments.advisor')}
          name="appointment-advisor"
          onChange={(advisorId) => (advisorId === undefined ? undefined : onChange({ advisorId }))}
          options={withRole('advisor')}
          value={value.advisorId}
        />
        <SelectField
          emptyLabel={say('appointments.nobodyYet')}
          label={say('appointments.technician')}
          name="appointment-technician"
          onChange={(technicianId) => onChange({ technicianId })}
          options={withRole('technician')}
          value={value.technicianId}
        />
        <SelectField
          emptyLabel={say('appointments.noBay')}
          label={say('appointments.bay')}
          name="appointment-bay"
          onChange={(bayId) => onChange({ bayId })}
          options={bays.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.bayId}
        />
      </div>
      <Choice
        label={say('appointments.channel')}
        name="appointment-channel"
        onChange={(channel) => (channel === undefined ? undefined : onChange({ channel }))}
        options={APPOINTMENT_CHANNELS.map((channel) => ({
          value: channel,
          label: say(`appointments.channel.${channel}`),
        }))}
        value={value.channel}
      />
    </div>
  )
}

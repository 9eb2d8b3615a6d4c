import type { ReactNode } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findCustomer, findCustomerByPhone } from '#renderer/db/repositories/customers.ts'
import { findVehicleByPlate, listVehiclesOfCustomer } from '#renderer/db/repositories/vehicles.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { type PhoneOptions, parsePhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate, parsePlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import styles from './appointment-editor.module.css'
import { type AppointmentForm, takeRecords } from './appointment-form.ts'
import { CallerSearch } from './caller-search.tsx'

interface CallerFieldsProps {
  readonly value: AppointmentForm
  readonly onChange: (typed: Partial<AppointmentForm>) => void
  readonly errorOf: (field: string) => string | undefined
  readonly isNew: boolean
}

interface Known {
  readonly customer: Customer
  readonly vehicle: Vehicle | undefined
}

/** Who is on record under the plate or number being typed, unless the form has them already. */
async function findKnown(
  db: QiantaiDatabase,
  { plate, phone, vehicleId, customerId }: AppointmentForm,
  options: PhoneOptions,
): Promise<Known | undefined> {
  const plated = parsePlate(plate, options)
  if (vehicleId === undefined && plated.ok) {
    const vehicle = await findVehicleByPlate(db, plated.value.value)
    const owner = vehicle && (await findCustomer(db, vehicle.customerId))
    if (owner !== undefined) return { customer: owner, vehicle }
  }
  const called = parsePhone(phone, options)
  if (customerId !== undefined || !called.ok) return undefined
  const customer = await findCustomerByPhone(db, called.value.value)
  if (customer === undefined) return undefined
  const [vehicle, ...others] = await listVehiclesOfCustomer(db, customer.id)
  return { customer, vehicle: others.length === 0 && plate.trim() === '' ? vehicle : undefined }
}

/** Who calls and with which car: found by anything they say, or written down as told. */
export const CallerFields = ({ value, onChange, errorOf, isNew }: CallerFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const home = homeOf(shop.currency)
  const { plate, phone, vehicleId, customerId } = value
  const known = useLive(
    (db) => findKnown(db, value, { home }),
    [plate, phone, vehicleId, customerId, home],
  )
  const use = ({ customer, vehicle }: Known): void =>
    onChange(takeRecords(value, customer, vehicle))
  useKeys({ 'Alt+Y': known === undefined ? undefined : () => use(known) })
  return (
    <div className={styles.fields}>
      {isNew ? (
        <CallerSearch
          onPick={(customer, vehicle) => {
            onChange(takeRecords(value, customer, vehicle))
            document.querySelector<HTMLElement>('[name="appointment-wanted"]')?.focus()
          }}
        />
      ) : null}
      {known === undefined ? null : (
        <div className={styles.known} data-testid="appointment-known" role="status">
          <b>{say('appointments.known')}</b>
          <span>
            {known.vehicle === undefined ? '' : `${formatPlate(known.vehicle.plate, { home })} `}
            {known.customer.name}
          </span>
          <Button
            data-testid="appointment-known-use"
            keys="Alt+Y"
            onClick={() => use(known)}
            size="small"
          >
            {say('appointments.useRecord')}
          </Button>
        </div>
      )}
      <div className={styles.pair}>
        <TextField
          error={errorOf('appointment-name')}
          isRequired
          label={say('appointments.name')}
          name="appointment-name"
          onChange={(name) => onChange({ name, customerId: undefined })}
          value={value.name}
        />
        <TextField
          error={errorOf('appointment-phone')}
          isRequired
          label={say('appointments.phone')}
          name="appointment-phone"
          onChange={(typed) => onChange({ phone: typed })}
          value={value.phone}
        />
        <TextField
          error={errorOf('appointment-plate')}
          hint={say('appointments.plateHint')}
          label={say('appointments.plate')}
          name="appointment-plate"
          onChange={(typed) => onChange({ plate: typed, vehicleId: undefined })}
          value={value.plate}
        />
        <TextField
          label={say('appointments.car')}
          name="appointment-car"
          onChange={(car) => onChange({ car })}
          value={value.car}
        />
      </div>
    </div>
  )
}

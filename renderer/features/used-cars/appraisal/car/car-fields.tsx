import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { parsePlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { CAR_USAGES } from '#shared/domain/used-car/appraisal.ts'
import { findOdometerFall, type OdometerReading } from '#shared/domain/used-car/odometer-fall.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { type CarForm, energyOfForm } from './car-form.ts'
import styles from './car-sheet.module.css'
import { useVinMessage } from './use-vin-message.ts'

interface CarFieldsProps {
  readonly form: CarForm
  /** What earlier visits read from its odometer; empty where the car is not known. */
  readonly readings: readonly OdometerReading[]
  readonly isDisabled: boolean
  readonly onChange: (changes: Partial<CarForm>) => void
  readonly autoFocus?: boolean
}

/** What car it is, in the order of its papers. */
export const CarFields = (props: CarFieldsProps): ReactNode => {
  const { form, readings, isDisabled, onChange, autoFocus = false } = props
  const say = useSay()
  const place = { home: homeOf(useSession().shop.currency) }
  const vin = useVinMessage(form)
  const fallen =
    form.mileageKm === undefined ? undefined : findOdometerFall(form.mileageKm, readings)
  const highest = findOdometerFall(-1, readings)
  const wordReading = ({ km, on }: OdometerReading) => ({ km: km.toLocaleString('en-US'), on })
  const isPlateOdd = form.plate.trim() !== '' && !parsePlate(form.plate, place).ok
  const text = (
    field: 'engineNumber' | 'car' | 'color',
    name: string,
    label: string,
    isRequired = false,
  ): ReactNode => (
    <TextField
      isDisabled={isDisabled}
      isRequired={isRequired}
      label={label}
      maxLength={TEXT_LIMITS.name}
      name={name}
      onChange={(typed) => onChange({ [field]: typed })}
      value={form[field]}
    />
  )
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField
          autoFocus={autoFocus}
          isDisabled={isDisabled}
          label={say('appraisal.car.plate')}
          maxLength={16}
          name="car-plate"
          onChange={(plate) => onChange({ plate })}
          value={form.plate}
          warning={isPlateOdd ? say('appraisal.car.plate-odd') : undefined}
        />
        <TextField
          {...vin}
          isDisabled={isDisabled}
          label={say('appraisal.car.vin')}
          maxLength={24}
          name="car-vin"
          onChange={(typed) => onChange({ vin: typed })}
          value={form.vin}
        />
      </div>
      <div className={styles.pair}>
        {text('car', 'car-name', say('appraisal.car.car'), true)}
        {text('engineNumber', 'car-engine', say('appraisal.car.engine'))}
      </div>
      <div className={styles.three}>
        {text('color', 'car-color', say('appraisal.car.color'))}
        <DayField
          isDisabled={isDisabled}
          isRequired
          label={say('appraisal.car.registered')}
          name="car-registered"
          onChange={(firstRegisteredOn) => onChange({ firstRegisteredOn })}
          placeholder="2020-06-18"
          value={form.firstRegisteredOn}
        />
        <SelectField
          isDisabled={isDisabled}
          label={say('appraisal.car.energy')}
          name="car-energy"
          onChange={(energy) => onChange({ energy })}
          options={ENERGIES.map((value) => ({ value, label: say(`trade.energy.${value}`) }))}
          value={energyOfForm(form, place)}
        />
      </div>
      <WholeField
        hint={
          highest === undefined
            ? undefined
            : say('appraisal.car.odometer-known', wordReading(highest))
        }
        isDisabled={isDisabled}
        isRequired
        label={say('appraisal.car.mileage')}
        most={2_000_000}
        name="car-mileage"
        onChange={(mileageKm) => onChange({ mileageKm })}
        value={form.mileageKm}
        warning={
          fallen === undefined ? undefined : say('appraisal.car.odometer-fell', wordReading(fallen))
        }
      />
      <Choice
        isDisabled={isDisabled}
        label={say('appraisal.car.usage')}
        name="car-usage"
        onChange={(usage) => onChange({ usage: usage ?? form.usage })}
        options={CAR_USAGES.map((value) => ({ value, label: say(`appraisal.usage.${value}`) }))}
        value={form.usage}
      />
    </div>
  )
}

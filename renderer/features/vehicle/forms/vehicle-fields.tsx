import type { ReactNode } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { checkVin } from '#shared/domain/identifiers/vin.ts'
import { findVinMaker } from '#shared/domain/identifiers/vin-hints.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { ENERGIES, PLATE_COLORS, VEHICLE_KINDS } from '#shared/domain/vehicle/vehicle.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import styles from './fields.module.css'
import type { FieldMessage } from './use-field-notices.ts'
import { useVinHint } from './use-vin-hint.ts'
import { energyOf, plateColorOf, type VehicleForm } from './vehicle-form.ts'

interface VehicleFieldsProps {
  readonly value: VehicleForm
  readonly onChange: (patch: Partial<VehicleForm>) => void
  readonly messageOf: (name: string) => FieldMessage
  /** Enter in the plate or the VIN. */
  readonly onEnterInIdentifier?: () => void
  /** With what is not asked at the counter: insurance, the beginning of the 三包 periods. */
  readonly isWhole?: boolean
}

/** The vehicle's part of a form, in the order of the paper. */
export const VehicleFields = ({
  value,
  onChange,
  messageOf,
  onEnterInIdentifier = () => undefined,
  isWhole = false,
}: VehicleFieldsProps): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const place = { home: homeOf(shop.currency) }
  const vinHint = useVinHint(value.vin, value.firstRegisteredOn)
  const changeVin = (vin: string): void => {
    const maker = checkVin(vin).ok ? findVinMaker(vin)?.[locale] : undefined
    // Only where nobody has written a make: the VIN says who built the car, not what it is called.
    onChange(maker !== undefined && value.make.trim() === '' ? { vin, make: maker } : { vin })
  }
  const text = (
    field: 'engineNumber' | 'make' | 'model' | 'color' | 'insurer',
    name: string,
    maxLength: number,
  ): ReactNode => (
    <TextField
      label={say(`vehicle.${field}`)}
      maxLength={maxLength}
      name={name}
      onChange={(typed) => onChange({ [field]: typed })}
      value={value[field]}
    />
  )
  return (
    <div className={styles.grid}>
      <div className={styles.four}>
        <TextField
          {...messageOf('vehicle-plate')}
          label={say('vehicle.plate')}
          maxLength={16}
          name="vehicle-plate"
          onChange={(plate) => onChange({ plate })}
          onEnter={onEnterInIdentifier}
          placeholder={say('vehicle.plateEmpty')}
          value={value.plate}
        />
      </div>
      <div className={styles.two}>
        <SelectField
          emptyLabel="–"
          label={say('vehicle.plateColor')}
          name="vehicle-plate-color"
          onChange={(plateColor) => onChange({ plateColor })}
          options={PLATE_COLORS.map((color) => ({
            value: color,
            label: say(`trade.plateColor.${color}`),
          }))}
          value={plateColorOf(value, place)}
        />
      </div>
      <div className={styles.six}>
        <TextField
          {...messageOf('vehicle-vin')}
          hint={vinHint}
          label={say('vehicle.vin')}
          maxLength={24}
          name="vehicle-vin"
          onChange={changeVin}
          onEnter={onEnterInIdentifier}
          value={value.vin}
        />
      </div>
      <div className={styles.two}>{text('make', 'vehicle-make', TEXT_LIMITS.name)}</div>
      <div className={styles.four}>{text('model', 'vehicle-model', TEXT_LIMITS.name)}</div>
      <div className={styles.two}>{text('color', 'vehicle-color', TEXT_LIMITS.short)}</div>
      <div className={styles.two}>
        {text('engineNumber', 'vehicle-engine-number', TEXT_LIMITS.short)}
      </div>
      <div className={styles.two}>
        <DayField
          label={say('vehicle.firstRegisteredOn')}
          name="vehicle-first-registered-on"
          onChange={(firstRegisteredOn) => onChange({ firstRegisteredOn })}
          placeholder="2022-05-20"
          value={value.firstRegisteredOn}
        />
      </div>
      <div className={styles.three}>
        <SelectField
          label={say('vehicle.kind')}
          name="vehicle-kind"
          onChange={(kind) => onChange({ kind: kind ?? 'car' })}
          options={VEHICLE_KINDS.map((kind) => ({
            value: kind,
            label: say(`trade.vehicleKind.${kind}`),
          }))}
          value={value.kind}
        />
      </div>
      <div className={styles.three}>
        <SelectField
          label={say('vehicle.energy')}
          name="vehicle-energy"
          onChange={(energy) => onChange({ energy })}
          options={ENERGIES.map((energy) => ({
            value: energy,
            label: say(`trade.energy.${energy}`),
          }))}
          value={energyOf(value, place)}
        />
      </div>
      {isWhole ? (
        <>
          <div className={styles.two}>
            <DayField
              label={say('vehicle.insuredUntil')}
              name="vehicle-insured-until"
              onChange={(insuredUntil) => onChange({ insuredUntil })}
              placeholder="2027-05-20"
              value={value.insuredUntil}
            />
          </div>
          <div className={styles.two}>{text('insurer', 'vehicle-insurer', TEXT_LIMITS.name)}</div>
          <div className={styles.two}>
            <DayField
              hint={say('vehicle.sanbaoHint')}
              label={say('vehicle.sanbaoFrom')}
              name="vehicle-sanbao-from"
              onChange={(sanbaoFrom) => onChange({ sanbaoFrom })}
              placeholder="2025-05-20"
              value={value.sanbaoFrom}
            />
          </div>
        </>
      ) : null}
    </div>
  )
}

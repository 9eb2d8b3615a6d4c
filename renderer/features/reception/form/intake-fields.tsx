import type { ReactNode } from 'react'
import type { FieldMessage } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { type Energy, hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import { MOST_MILEAGE_KM } from '#shared/domain/visit/check-mileage.ts'
import { ARRIVALS } from '#shared/domain/visit/intake.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { compareInstants, type Instant } from '#shared/kernel/instant.ts'
import { FuelGauge } from './fuel-gauge.tsx'
import styles from './intake-fields.module.css'
import type { IntakeForm } from './intake-form.ts'
import { PromiseKeys } from './promise-keys.tsx'

interface IntakeFieldsProps {
  readonly value: IntakeForm
  readonly onChange: (patch: Partial<IntakeForm>) => void
  readonly messageOf: (name: string) => FieldMessage
  readonly energy: Energy
  readonly lastKm: number | undefined
  readonly startsHere?: boolean
  /** The arrival of an open visit is a fact of its board and stays. */
  readonly arrivalIsFixed?: boolean
}

const laterOf = (at: Instant | undefined, now: Instant): Instant =>
  at === undefined || compareInstants(at, now) < 0 ? now : at

/** Arrival, promise, gauges and the customer's own words. */
export const IntakeFields = ({
  value,
  onChange,
  messageOf,
  energy,
  lastKm,
  startsHere = false,
  arrivalIsFixed = false,
}: IntakeFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  // A car with tank and traction battery has two gauges: the battery's stands beside the arrival.
  const hasBoth = hasTank(energy) && hasTractionBattery(energy)
  const time = { now, offsetMinutes: shop.offsetMinutes }
  const charge = (
    <WholeField
      label={say('intake.charge')}
      most={100}
      name="intake-charge"
      onChange={(chargePercent) => onChange({ chargePercent })}
      value={value.chargePercent}
    />
  )
  return (
    <div className={styles.grid}>
      <div className={styles.three}>
        <DateTimeField
          {...messageOf('intake-arrived-at')}
          {...time}
          isDisabled={arrivalIsFixed}
          isRequired
          label={say('intake.arrivedAt')}
          name="intake-arrived-at"
          onChange={(arrivedAt) => onChange({ arrivedAt })}
          value={value.arrivedAt}
        />
      </div>
      <div className={styles.three}>
        <DateTimeField
          {...messageOf('intake-promised-at')}
          {...time}
          isRequired
          label={say('intake.promisedAt')}
          name="intake-promised-at"
          onChange={(promisedAt) => onChange({ promisedAt })}
          placeholder="1630 · +2h"
          value={value.promisedAt}
        />
      </div>
      <div className={styles.quick}>
        <PromiseKeys
          from={laterOf(value.arrivedAt, now)}
          hasKeys={!arrivalIsFixed}
          onPick={(promisedAt) => onChange({ promisedAt })}
        />
      </div>
      <div className={styles.row}>
        <Choice
          label={say('intake.arrival')}
          name="intake-arrival"
          onChange={(arrival) => onChange({ arrival: arrival ?? 'driven' })}
          options={ARRIVALS.map((arrival) => ({
            value: arrival,
            label: say(`trade.arrival.${arrival}`),
          }))}
          value={value.arrival}
        />
        {hasBoth ? charge : null}
      </div>
      <div className={styles.three}>
        <WholeField
          {...messageOf('intake-mileage')}
          autoFocus={startsHere}
          isRequired
          label={
            lastKm === undefined
              ? say('intake.mileage')
              : say('intake.mileageLast', { last: lastKm.toLocaleString('en-US') })
          }
          most={MOST_MILEAGE_KM}
          name="intake-mileage"
          onChange={(mileageKm) => onChange({ mileageKm })}
          value={value.mileageKm}
        />
      </div>
      {hasTank(energy) ? (
        <div className={styles.three}>
          <FuelGauge
            onChange={(fuelEighths) => onChange({ fuelEighths })}
            value={value.fuelEighths}
          />
        </div>
      ) : null}
      {hasTractionBattery(energy) && !hasBoth ? <div className={styles.three}>{charge}</div> : null}
      <div className={styles.six}>
        <TextField
          {...messageOf('intake-statement')}
          isRequired
          label={say('intake.statement')}
          maxLength={TEXT_LIMITS.statement}
          name="intake-statement"
          onChange={(statement) => onChange({ statement })}
          placeholder={say('intake.statementHint')}
          rows={2}
          value={value.statement}
        />
      </div>
    </div>
  )
}

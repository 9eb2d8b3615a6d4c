import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { plateKey } from '#shared/domain/identifiers/plate.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { hasTank } from '#shared/domain/vehicle/vehicle.ts'
import styles from './delivery.module.css'
import type { DeliveryFacts } from './list-delivery.ts'
import type { HandOverWork } from './use-hand-over.ts'

const MOST_KM = 999_999
const MOST_KEYS = 9

interface DetailsCardProps {
  readonly facts: DeliveryFacts
  readonly staff: readonly Staff[]
  readonly work: HandOverWork
  readonly isDone: boolean
}

/** How the car goes out and what is told with it: days, kilometres, keys, who looks after it. */
export const DetailsCard = ({ facts, staff, work, isDone }: DetailsCardProps): ReactNode => {
  const say = useSay()
  const { draft, change } = work
  const energy = facts.variant?.energy ?? facts.quotation?.energy ?? 'petrol'
  const technicians = staff.filter(
    (person) =>
      person.id === draft.technicianId || (person.isActive && hasRole(person, 'technician')),
  )
  return (
    <Card title={say('handOver.details')}>
      <div className={styles.fields}>
        <DayField
          isDisabled={isDone}
          isRequired
          label={say('handOver.details.invoicedOn')}
          name="hand-over-invoiced"
          onChange={(invoicedOn) => change({ invoicedOn })}
          value={draft.invoicedOn}
        />
        <WholeField
          isDisabled={isDone}
          isRequired
          label={say('handOver.details.mileage')}
          most={MOST_KM}
          name="hand-over-km"
          onChange={(mileageKm) => change({ mileageKm })}
          // Nobody has read it yet: no car stands at nought.
          value={draft.mileageKm === 0 ? undefined : draft.mileageKm}
        />
        <DayField
          isDisabled={isDone}
          isRequired
          label={say('handOver.details.firstOn')}
          name="hand-over-first-on"
          onChange={(firstServiceOn) => change({ firstServiceOn })}
          value={draft.firstServiceOn}
        />
        <WholeField
          isDisabled={isDone}
          isRequired
          label={say('handOver.details.firstKm')}
          most={MOST_KM}
          name="hand-over-first-km"
          onChange={(firstServiceKm) => change({ firstServiceKm })}
          value={draft.firstServiceKm}
        />
        <SelectField
          emptyLabel={say('handOver.details.technician.none')}
          isDisabled={isDone}
          label={say('handOver.details.technician')}
          name="hand-over-technician"
          onChange={(technicianId) => change({ technicianId })}
          options={technicians.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.technicianId}
        />
        <WholeField
          isDisabled={isDone}
          label={say('handOver.details.keyCount')}
          most={MOST_KEYS}
          name="hand-over-keys"
          onChange={(keyCount) => change({ keyCount })}
          value={draft.keyCount}
        />
        {hasTank(energy) ? (
          <WholeField
            isDisabled={isDone}
            label={say('handOver.details.fuel')}
            most={8}
            name="hand-over-fuel"
            onChange={(fuelEighths) => change({ fuelEighths })}
            value={draft.fuelEighths}
          />
        ) : null}
        {facts.isCharged ? (
          <WholeField
            isDisabled={isDone}
            label={say('handOver.details.charge')}
            most={100}
            name="hand-over-charge"
            onChange={(chargePercent) => change({ chargePercent })}
            value={draft.chargePercent}
          />
        ) : null}
        <TextField
          isDisabled={isDone}
          label={say('handOver.details.plate')}
          maxLength={12}
          name="hand-over-plate"
          onChange={(text) => change({ plate: text === '' ? undefined : plateKey(text) })}
          value={draft.plate ?? ''}
        />
      </div>
    </Card>
  )
}

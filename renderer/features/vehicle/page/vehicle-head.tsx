import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { CarMemory } from '../memory/use-car-memory.ts'
import type { Edited } from './edit-dialog.tsx'
import styles from './vehicle-page.module.css'

interface VehicleHeadProps {
  readonly memory: CarMemory
  readonly onReceive: () => void
  readonly onEdit: (edited: Edited) => void
}

/** Which car, whose, and what to do with it. */
export const VehicleHead = ({ memory, onReceive, onEdit }: VehicleHeadProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const options = { home: homeOf(shop.currency) }
  const { vehicle, customer, openVisit } = memory
  const told = [
    customer.name,
    formatPhone(customer.phone, options),
    vehicle.lastMileageKm === undefined
      ? ''
      : `${vehicle.lastMileageKm.toLocaleString('en-US')} km`,
  ]
  const isHere = openVisit !== undefined && openVisit.step !== 'booked'
  return (
    <div className={styles.head}>
      {vehicle.plate === '' ? null : (
        <Plate color={vehicle.plateColor} size="large" text={formatPlate(vehicle.plate, options)} />
      )}
      <div>
        <h1>{`${vehicle.make} ${vehicle.model}`.trim()}</h1>
        <p className={styles.sub}>{told.filter((part) => part !== '').join(' · ')}</p>
      </div>
      <span className={styles.end}>
        <Button data-testid="vehicle-edit" keys="E" onClick={() => onEdit('vehicle')}>
          {say('vehicle.edit')}
        </Button>
        <Button data-testid="customer-edit" keys="K" onClick={() => onEdit('customer')}>
          {say('customer.edit')}
        </Button>
        <Button
          data-testid="vehicle-appraise"
          keys="U"
          onClick={() => go({ name: 'appraisal', vehicleId: vehicle.id })}
        >
          {say('appraisal.of-vehicle')}
        </Button>
        <Button autoFocus data-testid="vehicle-receive" keys="N" look="primary" onClick={onReceive}>
          {say(isHere ? 'reception.openVisit' : 'vehicle.receive')}
        </Button>
      </span>
    </div>
  )
}

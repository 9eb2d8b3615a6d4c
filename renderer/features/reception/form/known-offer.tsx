import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { KnownRecord } from './find-known.ts'
import styles from './receive-form.module.css'

/** Cars of a known customer offered beside their name. */
const MOST_CARS = 3

interface KnownOfferProps {
  readonly known: KnownRecord
  readonly onUse: () => void
  readonly onUseVehicle: (vehicle: Vehicle, owner: Customer) => void
  /** The car is on the form already: only its owner is looked for. */
  readonly hasVehicle: boolean
}

/** What is being typed is on record: use it instead of making a double. */
export const KnownOffer = ({
  known,
  onUse,
  onUseVehicle,
  hasVehicle,
}: KnownOfferProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const options = { home: homeOf(shop.currency) }
  const plateOf = ({ plate, plateColor }: Vehicle): ReactNode => (
    <Plate color={plateColor} size="small" text={formatPlate(plate, options)} />
  )
  const person = known.kind === 'vehicle' ? known.owner : known.customer
  return (
    <div className={styles.known} data-testid="known-offer" role="status">
      <b>{say(`reception.knownBy.${known.by}`)}</b>
      {known.kind === 'vehicle' ? (
        <>
          {plateOf(known.vehicle)}
          <span>
            {known.vehicle.make} {known.vehicle.model}
          </span>
        </>
      ) : null}
      <span>
        {person.name} {formatPhone(person.phone, options)}
      </span>
      {known.kind === 'customer' && !hasVehicle
        ? known.vehicles.slice(0, MOST_CARS).map((vehicle) => (
            <Button
              data-testid="known-vehicle"
              key={vehicle.id}
              onClick={() => onUseVehicle(vehicle, known.customer)}
              size="small"
            >
              {plateOf(vehicle)} {vehicle.model}
            </Button>
          ))
        : null}
      <span className={styles.end}>
        <Button data-testid="known-use" keys="Alt+Y" look="primary" onClick={onUse} size="small">
          {say(known.kind === 'vehicle' ? 'reception.useRecord' : 'reception.useCustomer')}
        </Button>
      </span>
    </div>
  )
}

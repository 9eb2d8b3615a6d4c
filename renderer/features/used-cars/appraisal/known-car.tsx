import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { OdometerReading } from '#shared/domain/used-car/odometer-fall.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import styles from './car/car-sheet.module.css'

interface KnownCarProps {
  readonly vehicle: Vehicle
  readonly readings: readonly OdometerReading[]
  readonly onUse: () => void
}

/** The car being typed is on record: take it over instead of typing it again (Alt+Y). */
export const KnownCar = ({ vehicle, readings, onUse }: KnownCarProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  useKeys({ 'Alt+Y': onUse })
  const last = readings
    .map(({ on }) => on)
    .sort()
    .at(-1)
  return (
    <div className={styles.known} data-testid="known-car" role="status">
      <b>{say('appraisal.known')}</b>
      {vehicle.plate === '' ? null : (
        <Plate
          color={vehicle.plateColor}
          size="small"
          text={formatPlate(vehicle.plate, { home: homeOf(shop.currency) })}
        />
      )}
      <span>
        {vehicle.make} {vehicle.model}
      </span>
      {last === undefined ? null : (
        <small>{say('appraisal.known.visits', { count: readings.length, on: last })}</small>
      )}
      <span className={styles.end}>
        <Button
          data-testid="known-car-use"
          keys="Alt+Y"
          look="primary"
          onClick={onUse}
          size="small"
        >
          {say('appraisal.known.use')}
        </Button>
      </span>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { formatPlate, suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { PlateColor } from '#shared/domain/vehicle/vehicle.ts'

interface PlateOfProps {
  readonly appointment: Appointment
  /** As it is on record; else as its form tells. */
  readonly color: PlateColor | undefined
  readonly size?: 'small' | 'medium'
}

/** The plate a caller gave, drawn as a plate. */
export const PlateOf = ({ appointment, color, size = 'small' }: PlateOfProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const options = { home: homeOf(shop.currency) }
  const { plate } = appointment
  if (plate === '') return <Plate size={size} text={say('appointments.noPlate')} />
  return (
    <Plate
      color={color ?? suggestPlateColor(plate, options)}
      size={size}
      text={formatPlate(plate, options)}
    />
  )
}

import type { ReactNode } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { formatPlate, suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'

/** The plate of a car that buyers try, in the colour its characters tell. */
export const DemoPlate = ({ car }: { readonly car: Pick<DemoCar, 'plate'> }): ReactNode => {
  const options = { home: homeOf(useSession().shop.currency) }
  return (
    <Plate
      color={suggestPlateColor(car.plate, options)}
      size="small"
      text={formatPlate(car.plate, options)}
    />
  )
}

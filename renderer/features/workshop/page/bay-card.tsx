import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Bay } from '#shared/domain/staff/staff.ts'
import type { Load } from '../list-workshop.ts'
import styles from './workshop-page.module.css'

/** The bays, and what stands in them. */
export const BayCard = ({ bays }: { readonly bays: readonly Load<Bay>[] }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const free = bays.filter(({ cars }) => cars.length === 0).length
  return (
    <Card aside={say('workshop.baysFree', { count: free })} title={say('workshop.bays')}>
      <div className={styles.bays}>
        {bays.map(({ of, cars }) => (
          <div
            className={`${styles.bay} ${cars.length === 0 ? '' : styles.taken}`}
            data-testid="workshop-bay"
            key={of.id}
          >
            <small>{of.name}</small>
            {cars.length === 0 ? <small>{say('workshop.bayFree')}</small> : null}
            {cars.map(({ visit, vehicle }) => (
              <Plate
                color={vehicle.plateColor}
                key={visit.id}
                size="small"
                text={formatPlate(vehicle.plate, { home: homeOf(shop.currency) })}
              />
            ))}
          </div>
        ))}
      </div>
    </Card>
  )
}

import { type ReactNode, useMemo } from 'react'
import { AppraisalsOfSale } from '#renderer/features/used-cars/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { listEntriesOfSale } from '../test-drive/list-drives.ts'
import { tellDrives } from '../test-drive/tell-drives.ts'
import type { SaleFacts } from './list-sale.ts'
import styles from './sale-page.module.css'
import { tellStory } from './tell-story.ts'

/** What happened with the buyer, the latest first, and what service knows of them. */
export const SaleStory = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, staff, cars, customer } = facts
  const drives = useLive((db) => listEntriesOfSale(db, sale.id), [sale.id])
  const lines = useMemo(
    () =>
      [...tellStory(sale, staff, say), ...tellDrives(drives ?? [], say)].sort((a, b) =>
        a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
      ),
    [sale, staff, drives, say],
  )
  const home = { home: homeOf(shop.currency) }
  return (
    <div className={styles.column}>
      {cars.length === 0 && customer.preferences === undefined ? null : (
        <Card title={say('sale.cars')}>
          <div className={styles.cars}>
            {cars.map((car) => (
              <button
                className={styles.car}
                key={car.id}
                onClick={() => go({ name: 'vehicle', vehicleId: car.id })}
                type="button"
              >
                <Plate
                  color={car.plateColor}
                  size="small"
                  text={car.plate === '' ? '–' : formatPlate(car.plate, home)}
                />
                {car.make} {car.model}
              </button>
            ))}
            {customer.preferences === undefined ? null : (
              <p className={styles.quiet}>
                {say('sale.preferences')}　{customer.preferences}
              </p>
            )}
          </div>
        </Card>
      )}
      <AppraisalsOfSale
        isOpen={sale.state === 'open'}
        presentCar={sale.needs?.presentCar?.car}
        saleId={sale.id}
      />
      <Card title={say('sale.story')}>
        <ol className={styles.story} data-testid="sale-story">
          {lines.map((line) => (
            <li key={`${line.at} ${line.title}`}>
              <time>{formatDateTime(line.at, shop.offsetMinutes)}</time>
              <div>
                <b>{line.title}</b>
                {line.words === '' ? null : <p>{line.words}</p>}
              </div>
              <span className={styles.quiet}>{line.who}</span>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}

import { type ReactNode, useState } from 'react'
import { listDemoCars } from '#renderer/db/repositories/test-drives.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import { saveDemoCar } from './commands.ts'
import { DemoCarDialog } from './demo-car-dialog.tsx'
import styles from './demo-cars.module.css'

/** The cars that buyers try: added, put right, retired; never deleted. */
export const DemoCarsCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const cars = useLive(listDemoCars) ?? []
  const [edited, setEdited] = useState<DemoCar>()
  const save = async (car: DemoCar): Promise<void> => {
    const result = await saveDemoCar(session, car)
    if (!result.ok) notify('bad', explain(result))
  }
  const add = (): void =>
    setEdited({
      id: session.nextId<'DemoCar'>(),
      name: '',
      plate: '',
      isAutomatic: true,
      mileageKm: 0,
      isActive: true,
    })
  return (
    <Card testId="demo-cars" title={say('testDrive.fleet')}>
      <div className={styles.body}>
        {cars.length === 0 ? <p className={styles.hint}>{say('testDrive.fleet.none')}</p> : null}
        <ul className={styles.list}>
          {cars.map((car) => (
            <li data-active={car.isActive} data-testid="demo-car" key={car.id}>
              <b>{formatPlate(car.plate)}</b>
              <span title={car.name}>{car.name}</span>
              <small>{say(car.isAutomatic ? 'testDrive.automatic' : 'testDrive.manual')}</small>
              <small>{car.mileageKm.toLocaleString('en-US')} km</small>
              <Button
                data-testid="demo-car-edit"
                look="quiet"
                onClick={() => setEdited(car)}
                size="small"
              >
                {say('testDrive.fleet.edit')}
              </Button>
              <Button
                data-testid="demo-car-retire"
                look="quiet"
                onClick={() => void save({ ...car, isActive: !car.isActive })}
                size="small"
              >
                {say(car.isActive ? 'testDrive.fleet.retire' : 'testDrive.fleet.back')}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <Button data-testid="demo-car-add" onClick={add} size="small">
            {say('testDrive.fleet.add')}
          </Button>
        </div>
      </div>
      {edited === undefined ? null : (
        <DemoCarDialog car={edited} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  )
}

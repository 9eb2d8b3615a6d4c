import { type ReactNode, useState } from 'react'
import { listLoanCars } from '#renderer/db/repositories/loans.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { MOST_LOAN_KM } from '#shared/domain/extras/lend-car.ts'
import type { LoanCar } from '#shared/domain/extras/loan.ts'
import { formatPlate, parsePlate } from '#shared/domain/identifiers/plate.ts'
import styles from '../extras.module.css'
import { saveLoanCar } from './commands.ts'
import fleet from './loan-cars-card.module.css'

/** The shop's own cars for customers: added, put right, retired; never deleted. */
export const LoanCarsCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const cars = useLive(listLoanCars) ?? []
  const [edited, setEdited] = useState<LoanCar>()
  const save = async (car: LoanCar): Promise<void> => {
    const result = await saveLoanCar(session, car)
    if (!result.ok) notify('bad', explain(result))
  }
  const add = (): void =>
    setEdited({
      id: session.nextId<'LoanCar'>(),
      plate: '',
      car: '',
      mileageKm: 0,
      fuelEighths: 8,
      isActive: true,
    })
  return (
    <Card testId="loan-cars" title={say('extras.fleet')}>
      <div className={styles.body}>
        <ul className={fleet.list}>
          {cars.map((car) => (
            <li data-active={car.isActive} data-testid="loan-car" key={car.id}>
              <b>{formatPlate(car.plate)}</b>
              <span>
                {car.car} {car.color}
              </span>
              <small>{car.mileageKm.toLocaleString('en-US')} km</small>
              <Button
                data-testid="loan-car-edit"
                look="quiet"
                onClick={() => setEdited(car)}
                size="small"
              >
                {say('extras.fleetEdit')}
              </Button>
              <Button
                data-testid="loan-car-retire"
                look="quiet"
                onClick={() => void save({ ...car, isActive: !car.isActive })}
                size="small"
              >
                {say(car.isActive ? 'extras.fleetRetire' : 'extras.fleetBack')}
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles.acts}>
          <Button data-testid="loan-car-add" onClick={add} size="small">
            {say('extras.fleetAdd')}
          </Button>
        </div>
        {edited === undefined ? null : (
          <LoanCarDialog car={edited} onClose={() => setEdited(undefined)} />
        )}
      </div>
    </Card>
  )
}

interface LoanCarDialogProps {
  readonly car: LoanCar
  readonly onClose: () => void
}

const LoanCarDialog = ({ car, onClose }: LoanCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const [plate, setPlate] = useState(formatPlate(car.plate))
  const [model, setModel] = useState(car.car)
  const [color, setColor] = useState(car.color ?? '')
  const [mileageKm, setMileage] = useState<number | undefined>(car.mileageKm)
  const [error, setError] = useState<{ code: string; words: string }>()
  const errorOf = (...codes: string[]): string | undefined =>
    error !== undefined && codes.includes(error.code) ? error.words : undefined
  const save = async (): Promise<void> => {
    const { color: _color, ...rest } = car
    const read = parsePlate(plate)
    const result = await saveLoanCar(session, {
      ...rest,
      plate: read.ok ? read.value.value : plate,
      car: model,
      ...(color.trim() === '' ? {} : { color: color.trim() }),
      mileageKm: mileageKm ?? -1,
    })
    if (result.ok) onClose()
    else setError({ code: result.code, words: explain(result) })
  }
  return (
    <FormDialog
      closeWord={say('extras.cancel')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('extras.save')}
      testId="loan-car-dialog"
      title={say('extras.fleet')}
    >
      <div className={styles.pair}>
        <TextField
          error={errorOf('fleet.plate-empty', 'fleet.plate-taken')}
          isRequired
          label={say('extras.fleetPlate')}
          name="loan-car-plate"
          onChange={setPlate}
          value={plate}
        />
        <TextField
          error={errorOf('fleet.car-empty')}
          isRequired
          label={say('extras.fleetCar')}
          name="loan-car-model"
          onChange={setModel}
          value={model}
        />
        <TextField
          label={say('extras.fleetColor')}
          name="loan-car-color"
          onChange={setColor}
          value={color}
        />
        <WholeField
          error={errorOf('loan.mileage-out-of-range', 'fleet.car-out')}
          label={say('extras.mileage')}
          most={MOST_LOAN_KM}
          name="loan-car-mileage"
          onChange={setMileage}
          value={mileageKm}
        />
      </div>
    </FormDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { formatPlate, parsePlate } from '#shared/domain/identifiers/plate.ts'
import { MOST_DEMO_KM } from '#shared/domain/sales/test-drive/change-demo-car.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import { saveDemoCar } from './commands.ts'
import styles from './demo-cars.module.css'

interface DemoCarDialogProps {
  readonly car: DemoCar
  readonly onClose: () => void
}

/** A car that buyers try: which, its plate, gearbox and odometer. */
export const DemoCarDialog = ({ car, onClose }: DemoCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const [name, setName] = useState(car.name)
  const [plate, setPlate] = useState(formatPlate(car.plate))
  const [gearbox, setGearbox] = useState(car.isAutomatic ? 'automatic' : 'manual')
  const [mileageKm, setMileage] = useState<number | undefined>(car.mileageKm)
  const [error, setError] = useState<{ code: string; words: string }>()
  const errorOf = (...codes: string[]): string | undefined =>
    error !== undefined && codes.includes(error.code) ? error.words : undefined
  const save = async (): Promise<void> => {
    const read = parsePlate(plate)
    const result = await saveDemoCar(session, {
      ...car,
      name,
      plate: read.ok ? read.value.value : plate,
      isAutomatic: gearbox === 'automatic',
      mileageKm: mileageKm ?? -1,
    })
    if (result.ok) onClose()
    else setError({ code: result.code, words: explain(result) })
  }
  return (
    <FormDialog
      closeWord={say('sale.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('sale.save')}
      testId="demo-car-dialog"
      title={say('testDrive.car')}
    >
      <TextField
        error={errorOf('demo-car.name-empty')}
        isRequired
        label={say('testDrive.fleet.name')}
        name="demo-car-name"
        onChange={setName}
        value={name}
      />
      <div className={styles.pair}>
        <TextField
          error={errorOf('demo-car.plate-empty', 'demo-car.plate-taken')}
          isRequired
          label={say('testDrive.fleet.plate')}
          name="demo-car-plate"
          onChange={setPlate}
          value={plate}
        />
        <WholeField
          error={errorOf('demo-car.mileage-range', 'demo-car.out', 'demo-car.booked')}
          label={say('testDrive.fleet.mileage')}
          most={MOST_DEMO_KM}
          name="demo-car-mileage"
          onChange={setMileage}
          value={mileageKm}
        />
      </div>
      <Choice
        label={say('testDrive.fleet.gearbox')}
        name="demo-car-gearbox"
        onChange={(next) => next !== undefined && setGearbox(next)}
        options={[
          { value: 'automatic', label: say('testDrive.automatic') },
          { value: 'manual', label: say('testDrive.manual') },
        ]}
        value={gearbox}
      />
    </FormDialog>
  )
}

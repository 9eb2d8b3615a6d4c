import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { MOST_LOAN_KM } from '#shared/domain/extras/lend-car.ts'
import type { LoanCar } from '#shared/domain/extras/loan.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { personOf } from '#shared/domain/visit/person-of.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import styles from '../extras.module.css'
import { lendCar } from './commands.ts'

interface LendDialogProps {
  readonly record: VisitRecord
  /** The cars that are free; there is at least one. */
  readonly cars: readonly LoanCar[]
  readonly onClose: () => void
}

const DAY_MINUTES = 24 * 60

/** When the customer fetches their own car; a day from now where that time has gone by. */
const usualReturn = (promisedAt: Instant, now: Instant): Instant =>
  promisedAt > now ? promisedAt : addMinutes(now, DAY_MINUTES)

/** Which car, who drives it on which licence, how it goes out, and when it comes back. */
export const LendDialog = ({ record, cars, onClose }: LendDialogProps): ReactNode => {
  const { visit, customer } = record
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const [carId, setCarId] = useState(cars[0]?.id)
  const car = cars.find(({ id }) => id === carId)
  const [driver, setDriver] = useState(personOf(visit, customer))
  const [licence, setLicence] = useState('')
  const [licenceClass, setLicenceClass] = useState('C1')
  const [phone, setPhone] = useState(customer.phone)
  const [mileageKm, setMileage] = useState(cars[0]?.mileageKm)
  const [fuelEighths, setFuel] = useState(cars[0]?.fuelEighths)
  const [dueAt, setDueAt] = useState<Instant | undefined>(() =>
    usualReturn(visit.promisedAt, clock.now()),
  )
  const [note, setNote] = useState('')
  const [error, setError] = useState<{ code: string; words: string }>()
  const errorOf = (...codes: string[]): string | undefined =>
    error !== undefined && codes.includes(error.code) ? error.words : undefined

  const lend = async (): Promise<void> => {
    if (carId === undefined || dueAt === undefined) return
    const out = { mileageKm: mileageKm ?? -1, fuelEighths: fuelEighths ?? -1, note: note.trim() }
    const draft = { driver, licence, licenceClass, phone, dueAt, out }
    const lent = await lendCar(session, { visitId: visit.id, carId, locale: visit.locale }, draft)
    if (lent.ok) {
      const plate = formatPlate(car?.plate ?? '')
      notify('ok', say('extras.lent', { plate, number: lent.value.number }))
      onClose()
    } else setError({ code: lent.code, words: explain(lent) })
  }
  return (
    <FormDialog
      closeWord={say('extras.cancel')}
      onClose={onClose}
      onSave={() => void lend()}
      saveWord={say('extras.lend')}
      testId="lend"
      title={say('extras.loanLend')}
    >
      <div className={styles.pair}>
        <div className={styles.wide}>
          <SelectField
            error={errorOf('loan.car-out', 'loan.car-retired', 'loan.has-one', 'visit.settled')}
            label={say('extras.loanCar')}
            name="loan-car"
            onChange={(id) => {
              const next = cars.find((each) => each.id === id)
              if (next === undefined) return
              setCarId(next.id)
              setMileage(next.mileageKm)
              setFuel(next.fuelEighths)
            }}
            options={cars.map(({ id, plate, car: model }) => ({
              value: id,
              label: `${formatPlate(plate)} ${model}`,
            }))}
            value={carId}
          />
        </div>
        <TextField
          error={errorOf('loan.driver-empty')}
          isRequired
          label={say('extras.driver')}
          name="loan-driver"
          onChange={setDriver}
          value={driver}
        />
        <TextField
          error={errorOf('loan.phone-empty')}
          isRequired
          label={say('extras.phone')}
          name="loan-phone"
          onChange={setPhone}
          value={phone}
        />
        <TextField
          error={errorOf('loan.licence-empty')}
          isRequired
          label={say('extras.licence')}
          name="loan-licence"
          onChange={setLicence}
          value={licence}
        />
        <TextField
          error={errorOf('loan.licence-class-empty')}
          isRequired
          label={say('extras.licenceClass')}
          name="loan-licence-class"
          onChange={setLicenceClass}
          value={licenceClass}
        />
        <WholeField
          error={errorOf('loan.mileage-less-than-last', 'loan.mileage-out-of-range')}
          hint={say('extras.mileageLast', { km: (car?.mileageKm ?? 0).toLocaleString('en-US') })}
          label={say('extras.mileage')}
          most={MOST_LOAN_KM}
          name="loan-mileage"
          onChange={setMileage}
          value={mileageKm}
        />
        <WholeField
          error={errorOf('loan.fuel-out-of-range')}
          label={say('extras.fuel')}
          most={8}
          name="loan-fuel"
          onChange={setFuel}
          value={fuelEighths}
        />
        <DateTimeField
          error={errorOf('loan.due-before-out')}
          label={say('extras.dueAt')}
          name="loan-due"
          now={clock.now()}
          offsetMinutes={shop.offsetMinutes}
          onChange={setDueAt}
          value={dueAt}
        />
        <TextField
          label={say('extras.loanNote')}
          name="loan-note"
          onChange={setNote}
          value={note}
        />
      </div>
    </FormDialog>
  )
}

import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { computeLoanUse, MOST_LOAN_KM } from '#shared/domain/extras/lend-car.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import styles from '../extras.module.css'
import { returnLoan } from './commands.ts'
import { sayFuel } from './say-fuel.ts'

interface ReturnDialogProps {
  readonly loan: Loan
  readonly car: LoanCar
  readonly onClose: () => void
}

/** The car is back: what it reads now, and what is new about it. */
export const ReturnDialog = ({ loan, car, onClose }: ReturnDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [mileageKm, setMileage] = useState<number>()
  const [fuelEighths, setFuel] = useState<number | undefined>(loan.out.fuelEighths)
  const [note, setNote] = useState('')
  const [error, setError] = useState<{ code: string; words: string }>()
  const plate = formatPlate(car.plate)
  const isFuelError = error?.code === 'loan.fuel-out-of-range'

  const take = async (): Promise<void> => {
    const read = { mileageKm: mileageKm ?? -1, fuelEighths: fuelEighths ?? -1, note: note.trim() }
    const back = await returnLoan(session, loan.id, read)
    if (!back.ok) return setError({ code: back.code, words: explain(back) })
    const use = computeLoanUse(back.value) ?? { km: 0, fuelEighths: 0 }
    const km = use.km.toLocaleString('en-US')
    notify('ok', say('extras.returned', { plate, km, fuel: sayFuel(say, use) }))
    onClose()
  }
  return (
    <FormDialog
      closeWord={say('extras.cancel')}
      onClose={onClose}
      onSave={() => void take()}
      saveWord={say('extras.returnSave')}
      testId="return"
      title={say('extras.returnTitle', { plate })}
    >
      <div className={styles.pair}>
        <WholeField
          error={error === undefined || isFuelError ? undefined : error.words}
          hint={say('extras.mileageLast', { km: loan.out.mileageKm.toLocaleString('en-US') })}
          label={say('extras.mileage')}
          most={MOST_LOAN_KM}
          name="return-mileage"
          onChange={setMileage}
          value={mileageKm}
        />
        <WholeField
          error={isFuelError ? error.words : undefined}
          hint={`${loan.out.fuelEighths}/8`}
          label={say('extras.fuel')}
          most={8}
          name="return-fuel"
          onChange={setFuel}
          value={fuelEighths}
        />
        <div className={styles.wide}>
          <TextField
            label={say('extras.damageNote')}
            name="return-note"
            onChange={setNote}
            value={note}
          />
        </div>
      </div>
    </FormDialog>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { PresentCar } from '#shared/domain/sales/needs/needs-sheet.ts'
import styles from './needs.module.css'

interface PresentCarFieldsProps {
  readonly car: PresentCar | undefined
  /** `undefined` when its name was emptied: there is none. */
  readonly onChange: (car: PresentCar | undefined) => void
}

/** The car the buyer drives now, and whether it is taken in part payment. */
export const PresentCarFields = ({ car, onChange }: PresentCarFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.two}>
      <TextField
        label={say('needs.presentCar')}
        maxLength={80}
        name="needs-present-car"
        onChange={(text) =>
          onChange(text === '' ? undefined : { ...(car ?? { words: '' }), car: text })
        }
        value={car?.car ?? ''}
      />
      {car === undefined ? null : (
        <Choice
          isClearable
          label={say('needs.isTradedIn')}
          name="needs-traded-in"
          onChange={(answer) => {
            const { isTradedIn: _, ...rest } = car
            onChange(answer === undefined ? rest : { ...rest, isTradedIn: answer === 'yes' })
          }}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: say(`needs.${value}`),
          }))}
          value={car.isTradedIn === undefined ? undefined : car.isTradedIn ? 'yes' : 'no'}
        />
      )}
    </div>
  )
}

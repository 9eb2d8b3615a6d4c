import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { receiveCar } from '../yard-commands.ts'
import type { YardDialogProps } from './yard-dialogs.tsx'

/** A car has come: its VIN is read off the car itself. */
export const ArriveDialog = ({ record, today, onClose }: YardDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { car, holder } = record
  const [vin, setVin] = useState(car.vin)
  const [on, setOn] = useState(today)
  const wordNext = (planned: string): string => {
    const isPlain = planned === '' || planned === say('order.next.prepare')
    return isPlain ? say('order.next.arrived') : say('order.next.arrivedAfter', { planned })
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => receiveCar(session, car.id, { vin, on, wordNext })}
      saveWord={say('order.yard.arrive')}
      testId="arrive-dialog"
      title={say('order.yard.arrive.title', { car: car.name })}
    >
      <TextField
        isRequired
        label={say('order.vin')}
        maxLength={24}
        name="arrive-vin"
        onChange={setVin}
        value={vin}
      />
      <DayField
        isRequired
        label={say('order.yard.arrivedOn')}
        name="arrive-on"
        onChange={(next) => setOn(next ?? on)}
        value={on}
      />
      {holder === undefined ? null : (
        <p>{say('order.yard.arrive.kept', { buyer: holder.buyer })}</p>
      )}
    </ActDialog>
  )
}

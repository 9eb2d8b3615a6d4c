import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { MOST_MILEAGE_KM } from '#shared/domain/visit/check-mileage.ts'
import { addDays } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'
import { beginReconditioning } from './begin-reconditioning.ts'

/** Sends the car to the own workshop; what the look at it found is proposed as the work. */
export const ReconditionDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { offsetMinutes } = session.shop
  const now = session.clock.now()
  const found = (facts.appraisal?.findings.faults ?? []).map(({ what }) => what)
  const [work, setWork] = useState(found.join('；'))
  const [mileageKm, setMileageKm] = useState(facts.mileageKm)
  const [promisedAt, setPromisedAt] = useState<Instant | undefined>(() =>
    atLocal(addDays(dayOf(now, offsetMinutes), 2), '17:00', offsetMinutes),
  )
  const save = async () => {
    const begun = await beginReconditioning(session, facts.car.id, {
      work,
      mileageKm: mileageKm ?? 0,
      promisedAt: promisedAt ?? now,
    })
    if (begun.ok) go({ name: 'visit', visitId: begun.value.id, sheet: 'estimate' })
    return begun
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('usedStock.ready.begin')}
      testId="recondition-dialog"
      title={say('usedStock.ready.open')}
    >
      <TextField
        isRequired
        label={say('usedStock.ready.work')}
        name="recondition-work"
        onChange={setWork}
        rows={3}
        value={work}
      />
      <WholeField
        isRequired
        label={say('usedStock.data.mileage')}
        most={MOST_MILEAGE_KM}
        name="recondition-km"
        onChange={setMileageKm}
        value={mileageKm}
      />
      <DateTimeField
        isRequired
        label={say('usedStock.ready.by')}
        name="recondition-by"
        now={now}
        offsetMinutes={offsetMinutes}
        onChange={setPromisedAt}
        value={promisedAt}
      />
    </ActDialog>
  )
}

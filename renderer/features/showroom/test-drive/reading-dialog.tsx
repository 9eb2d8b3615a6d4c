import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { MOST_DEMO_KM } from '#shared/domain/sales/test-drive/change-demo-car.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { Reading } from './drive-commands.ts'

interface ReadingDialogProps {
  readonly way: 'out' | 'back'
  /** Odometer as it was read last, kilometres. */
  readonly lastKm: number
  readonly onRead: (reading: Reading) => Promise<Result<unknown>>
  readonly onClose: () => void
}

/** The odometer as the car goes out or comes back; one that nobody believes is asked about once. */
export const ReadingDialog = ({ way, lastKm, onRead, onClose }: ReadingDialogProps): ReactNode => {
  const say = useSay()
  const [mileageKm, setMileage] = useState<number | undefined>(way === 'out' ? lastKm : undefined)
  const [asked, setAsked] = useState<number>()
  const save = async (): Promise<Result<unknown>> => {
    if (mileageKm === undefined) return fail('test-drive.mileage-empty')
    const read = await onRead({ mileageKm, isSure: asked === mileageKm })
    if (!read.ok && read.code === 'test-drive.mileage-unlikely') setAsked(mileageKm)
    return read
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say(`testDrive.${way}`)}
      testId={`drive-${way}`}
      title={say(`testDrive.${way}.title`)}
    >
      <WholeField
        hint={say('testDrive.lastKm', { km: lastKm.toLocaleString('en-US') })}
        isRequired
        label={say(`testDrive.${way}.km`)}
        most={MOST_DEMO_KM}
        name="drive-km"
        onChange={setMileage}
        value={mileageKm}
      />
    </ActDialog>
  )
}

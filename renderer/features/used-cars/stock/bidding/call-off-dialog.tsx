import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import { callOffBidding } from '../commands.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'

/** Ends bidding without a sale, with the reason: the car is for buyers again. */
export const CallOffDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  return (
    <ReasonDialog
      closeWord={say('usedStock.close')}
      hint={say('usedStock.bids.callOffHint')}
      label={say('usedStock.reason')}
      name="call-off-reason"
      onClose={onClose}
      onSave={(reason) => callOffBidding(session, facts.car.id, reason)}
      saveWord={say('usedStock.bids.callOff')}
      testId="call-off-dialog"
      title={say('usedStock.bids.callOff')}
    />
  )
}

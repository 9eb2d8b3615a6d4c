import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { fail } from '#shared/kernel/result.ts'
import { movePromise } from './commands.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'

/** Another day is promised, with the reason. */
export const PromiseDialog = ({ order, onClose }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { sale } = order.facts
  const [to, setTo] = useState(sale.order?.promisedOn)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () =>
        to === undefined ? fail('order.none') : movePromise(session, sale.id, { to, reason })
      }
      saveWord={say('order.promise')}
      testId="promise-dialog"
      title={say('order.promise.title')}
    >
      <DayField
        isRequired
        label={say('order.promised')}
        name="promise-on"
        onChange={setTo}
        value={to}
      />
      <TextField
        isRequired
        label={say('order.promise.reason')}
        maxLength={200}
        name="promise-reason"
        onChange={setReason}
        value={reason}
      />
    </ActDialog>
  )
}

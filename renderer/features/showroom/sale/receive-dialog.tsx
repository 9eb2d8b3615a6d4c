import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { receiveBuyer } from '../commands.ts'
import type { SaleDialogProps } from './sale-dialogs.tsx'

const MOST = 50

/** The buyer is here: with how many. */
export const ReceiveDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [people, setPeople] = useState<number | undefined>(1)
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => receiveBuyer(session, facts.sale.id, people ?? 0)}
      saveWord={say('sale.receive')}
      testId="receive-dialog"
      title={say('sale.receive.title', { name: facts.customer.name })}
    >
      <WholeField
        label={say('sale.people')}
        most={MOST}
        name="receive-people"
        onChange={setPeople}
        value={people}
      />
    </ActDialog>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import { refuseLoss } from '../commands.ts'
import { TakeUpDialog } from '../lost/take-up-dialog.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { ContactDialog } from './contact-dialog.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import type { SaleFacts } from './list-sale.ts'
import { LoseDialog } from './lose-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { ReceiveDialog } from './receive-dialog.tsx'

/** What is being done with a buyer. */
export type SaleAct =
  | 'contact'
  | 'receive'
  | 'leave'
  | 'assign'
  | 'lose'
  | 'refuse'
  | 'merge'
  | 'take-up'

export interface SaleDialogProps {
  readonly facts: SaleFacts
  readonly onClose: () => void
}

/** The dialog of an act; never two at once. */
export const SaleDialogs = ({
  act,
  facts,
  onClose,
}: SaleDialogProps & { readonly act: SaleAct }): ReactNode => {
  const say = useSay()
  const session = useSession()
  switch (act) {
    case 'contact':
      return <ContactDialog facts={facts} onClose={onClose} />
    case 'receive':
      return <ReceiveDialog facts={facts} onClose={onClose} />
    case 'leave':
      return <LeaveDialog facts={facts} onClose={onClose} />
    case 'assign':
      return <AssignDialog facts={facts} onClose={onClose} />
    case 'lose':
      return <LoseDialog facts={facts} onClose={onClose} />
    case 'merge':
      return <MergeDialog facts={facts} onClose={onClose} />
    case 'take-up':
      return <TakeUpDialog customer={facts.customer} onClose={onClose} sale={facts.sale} />
    case 'refuse':
      return (
        <ReasonDialog
          closeWord={say('sale.close')}
          label={say('sale.next.what')}
          name="loss-why"
          onClose={onClose}
          onSave={(why) => refuseLoss(session, facts.sale.id, why)}
          saveWord={say('sale.loss.refuse')}
          testId="loss-refuse-dialog"
          title={say('sale.loss.refuse.title')}
        />
      )
  }
}

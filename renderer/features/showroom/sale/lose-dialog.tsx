import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { LossDraft } from '#shared/domain/sales/loss/lose-sale.ts'
import { askToLose } from '../commands.ts'
import { LossFields } from './loss-fields.tsx'
import type { SaleDialogProps } from './sale-dialogs.tsx'

/** Asks the manager to give the buyer up. */
export const LoseDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [draft, setDraft] = useState<LossDraft>({ reason: 'price', words: '' })
  return (
    <ActDialog
      look="danger"
      onClose={onClose}
      onSave={() => askToLose(session, facts.sale.id, draft)}
      saveWord={say('sale.lose')}
      testId="lose-dialog"
      title={say('sale.lose.title', { name: facts.customer.name })}
    >
      <LossFields draft={draft} onChange={setDraft} />
    </ActDialog>
  )
}

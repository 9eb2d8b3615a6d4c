import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { MoneyDialog } from './money-dialog.tsx'
import { takeReceipt } from './receipt-commands.ts'

interface ReceiptDialogProps {
  readonly visit: Visit
  readonly onTaken: (receipt: IssuedPaper) => void
  readonly onClose: () => void
}

/** Money for what is on account: all of it is proposed. */
export const ReceiptDialog = ({ visit, onTaken, onClose }: ReceiptDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const owed = computeOwed(visit)
  return (
    <MoneyDialog
      amount={owed}
      name="receipt"
      onClose={onClose}
      onTake={(given) => takeReceipt(session, visit, given)}
      onTaken={onTaken}
      title={say('till.receiptTitle', { amount: formatMoney(owed, session.shop.currency) })}
    />
  )
}

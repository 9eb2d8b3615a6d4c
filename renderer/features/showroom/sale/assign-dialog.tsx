import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import { hasRole } from '#shared/domain/staff/staff.ts'
import { fail } from '#shared/kernel/result.ts'
import { assignSale } from '../commands.ts'
import type { SaleDialogProps } from './sale-dialogs.tsx'

/** Who looks after the buyer; taking one from a colleague is the manager's word. */
export const AssignDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { sale, customer, staff } = facts
  const sellers = staff.filter((each) => each.isActive && hasRole(each, 'consultant'))
  const [id, setId] = useState(consultantOf(sale) ?? sellers[0]?.id)
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () => {
        const chosen = sellers.find((each) => each.id === id)
        return chosen === undefined
          ? fail('sale.not-consultant', { name: '' })
          : assignSale(session, sale.id, chosen)
      }}
      saveWord={say('sale.save')}
      testId="assign-dialog"
      title={say('sale.assign.title', { name: customer.name })}
    >
      <Choice
        label={say('showroom.column.consultant')}
        name="assign-consultant"
        onChange={setId}
        options={sellers.map((each) => ({ value: each.id, label: each.name }))}
        value={id}
      />
    </ActDialog>
  )
}

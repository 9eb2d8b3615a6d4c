import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { BillTotals } from '#shared/domain/settlement/compute-totals.ts'
import { discountLimitOf, mostDiscount } from '#shared/domain/settlement/discount-limit.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { checkOwnDiscount } from './check-own-discount.ts'
import styles from './settlement-sheet.module.css'
import type { BillPatch } from './use-bill-draft.ts'

interface DiscountApprovalFieldProps {
  readonly visit: Visit
  readonly totals: BillTotals
  readonly staff: readonly Staff[]
  readonly onChange: (patch: BillPatch) => void
}

/** A discount beyond one's own limit: who allows it. Those who may are offered. */
export const DiscountApprovalField = (props: DiscountApprovalFieldProps): ReactNode => {
  const { visit, totals, staff, onChange } = props
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const explain = useExplain(shop.currency)
  const { bill } = visit
  const { discount, discountApproval } = bill
  const { discountApproval: _given, ...alone } = bill
  const own = checkOwnDiscount({ bill: alone }, totals.gross, session, staff)
  if (own.ok) return null
  const checked = checkOwnDiscount(visit, totals.gross, session, staff)
  const able = staff.filter(
    (person) =>
      person.isActive &&
      mostDiscount(totals.gross, discountLimitOf(person, shop.discountLimits)) >= discount,
  )
  const approve = (by: StaffId | undefined): void =>
    onChange({
      discountApproval: by === undefined ? undefined : { by, at: clock.now(), amount: discount },
    })
  const approver = staff.find(({ id }) => id === discountApproval?.by)
  return (
    <div className={styles.approval} data-approved={checked.ok} data-testid="discount-approval">
      <SelectField
        emptyLabel={say('till.approve')}
        error={checked.ok ? undefined : explain(checked)}
        hint={
          checked.ok && approver !== undefined
            ? say('till.approved', {
                name: approver.name,
                amount: formatMoney(discount, shop.currency),
              })
            : undefined
        }
        label={say('till.approvedBy')}
        name="discount-approver"
        onChange={approve}
        options={able.map(({ id, name }) => ({ value: id, label: name }))}
        value={checked.ok ? discountApproval?.by : undefined}
      />
    </div>
  )
}

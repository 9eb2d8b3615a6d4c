import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'

interface CashierFieldProps {
  readonly staff: readonly Staff[]
  readonly cashierId: StaffId
  readonly onChange: (id: StaffId | undefined) => void
}

/** Who settles: the name stands on the settlement list. */
export const CashierField = ({ staff, cashierId, onChange }: CashierFieldProps): ReactNode => (
  <SelectField
    label={useSay()('settlement.cashier')}
    name="settlement-cashier"
    onChange={onChange}
    options={staff
      .filter((person) => person.isActive || person.id === cashierId)
      .map((person) => ({ value: person.id, label: person.name }))}
    value={cashierId}
  />
)

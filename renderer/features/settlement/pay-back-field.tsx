import type { ReactNode } from 'react'
import { MethodChoice } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { type BillTotals, computeExcess } from '#shared/domain/settlement/compute-totals.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { ZERO } from '#shared/kernel/money.ts'
import type { BillPatch } from './use-bill-draft.ts'

interface PayBackFieldProps {
  readonly visit: Visit
  readonly totals: BillTotals
  readonly onChange: (patch: BillPatch) => void
}

/** Deposits above the bill: how the rest goes back when it is issued. */
export const PayBackField = ({ visit, totals, onChange }: PayBackFieldProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { due, deposits = ZERO } = totals
  const excess = computeExcess(due, deposits)
  if (excess === 0) return null
  return (
    <MethodChoice
      label={say('till.payBack', { amount: formatMoney(excess, shop.currency) })}
      name="pay-back-by"
      onChange={(payBackBy) => onChange({ payBackBy })}
      value={visit.bill.payBackBy}
    />
  )
}

import type { ReactNode } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Money, negate } from '#shared/kernel/money.ts'

interface AmountProps {
  readonly amount: Money
  readonly testId?: string
  /** Shown with a minus: what is taken off. */
  readonly isTakenOff?: boolean
}

/** Money in the shop's currency; tests read the minor units. */
export const Amount = ({ amount, testId, isTakenOff = false }: AmountProps): ReactNode => {
  const { shop } = useSession()
  const shown = isTakenOff ? negate(amount) : amount
  return (
    <span data-amount={amount} data-testid={testId}>
      {formatMoney(shown, shop.currency)}
    </span>
  )
}

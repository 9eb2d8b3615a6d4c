import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { EstimateTotals } from '#shared/domain/estimate/compute-estimate.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { negate, subtract } from '#shared/kernel/money.ts'

/** How the estimate stands against the customer's limit, and how it would with all that is likely. */
export const RoomLeft = ({ totals }: { readonly totals: EstimateTotals }): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const { room, likely, ceilingState } = totals
  if (room === undefined) return null
  return (
    <span data-amount={room} data-state={ceilingState} data-testid="estimate-room">
      {ceilingState === 'over' ? (
        <StatusTag tone="bad">
          {say('estimate.overCeiling', { amount: formatMoney(negate(room), currency) })}
        </StatusTag>
      ) : ceilingState === 'within-unless-likely' ? (
        <StatusTag tone="warn">
          {say('estimate.overWithLikely', {
            amount: formatMoney(subtract(likely, room), currency),
          })}
        </StatusTag>
      ) : (
        say('estimate.room', { amount: formatMoney(room, currency) })
      )}
    </span>
  )
}

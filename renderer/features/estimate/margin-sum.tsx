import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { computeTotalMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatMarginShare } from './format-margin-share.ts'

/** What all jobs leave together, true at every keystroke; a dash while a buying price is missing. */
export const MarginSum = ({ jobs }: { readonly jobs: readonly Job[] }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const margin = computeTotalMargin(jobs, shop)
  return (
    <span data-amount={margin?.amount} data-testid="estimate-margin">
      {say('estimate.margin')}{' '}
      {margin === undefined
        ? '—'
        : `${formatAmount(margin.amount, shop.currency)} ${formatMarginShare(margin)}`}
    </span>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isOverdue } from '#shared/domain/extras/lend-car.ts'
import type { Loan } from '#shared/domain/extras/loan.ts'
import type { Instant } from '#shared/kernel/instant.ts'

interface LoanTagProps {
  readonly loan: Loan
  readonly now: Instant
}

/** Out, overdue or back. */
export const LoanTag = ({ loan, now }: LoanTagProps): ReactNode => {
  const say = useSay()
  if (isOverdue(loan, now)) {
    return <StatusTag tone="bad">{say('extras.loanState.overdue')}</StatusTag>
  }
  return (
    <StatusTag tone={loan.state === 'out' ? 'info' : 'plain'}>
      {say(`extras.loanState.${loan.state}`)}
    </StatusTag>
  )
}

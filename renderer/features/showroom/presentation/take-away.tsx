import type { ReactNode } from 'react'
import { IssueButton } from '#renderer/features/papers/index.ts'
import { ShowButton } from '#renderer/features/showing/index.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { issueComparisonSheet } from './issue-comparison-sheet.ts'

/** The comparison as the buyer takes it away: on the counter display while the sale is open, on paper. */
export const TakeAway = ({ sale }: { readonly sale: Sale }): ReactNode => {
  const session = useSession()
  return (
    <>
      {sale.state === 'open' ? <ShowButton kind="models" saleId={sale.id} /> : null}
      <IssueButton
        keys="P"
        kind="comparison-sheet"
        onIssue={() => issueComparisonSheet(session, sale.id)}
      />
    </>
  )
}

import type { ReactNode } from 'react'
import { findLoanOut } from '#renderer/db/repositories/loans.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import styles from './delivery-checks.module.css'

/** The customer came for their own car: the one they were lent must not be forgotten. */
export const LoanStillOut = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const say = useSay()
  const out = useLive((db) => findLoanOut(db, visitId), [visitId])
  if (out === undefined) return null
  return (
    <p className={styles.loan} data-testid="delivery-loan-out" role="alert">
      <span>▲ {say('delivery.loanOut', { plate: formatPlate(out.car.plate) })}</span>
      <Button onClick={() => go({ name: 'visit', visitId, sheet: 'extras' })} size="small">
        {say('delivery.toLoan')}
      </Button>
    </p>
  )
}

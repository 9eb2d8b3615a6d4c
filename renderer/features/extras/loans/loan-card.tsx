import { type ReactNode, useState } from 'react'
import { listLoanCars, listLoansOfVisit, listLoansOut } from '#renderer/db/repositories/loans.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from '../extras.module.css'
import { LendDialog } from './lend-dialog.tsx'
import { LoanOfVisit } from './loan-of-visit.tsx'

/** The loan cars of a visit: F4 lends one, F5 takes it back. */
export const LoanCard = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit } = record
  const say = useSay()
  const loans = useLive((db) => listLoansOfVisit(db, visit.id), [visit.id])
  const fleet = useLive(async (db) => {
    const [cars, out] = await Promise.all([listLoanCars(db), listLoansOut(db)])
    return cars.filter((car) => car.isActive && !out.some(({ carId }) => carId === car.id))
  })
  const [isLending, setLending] = useState(false)
  const isHere = visit.paper !== 'delivered' && visit.paper !== 'cancelled'
  const hasOne = loans?.some(({ loan }) => loan.state === 'out') ?? true
  const isFree = fleet !== undefined && fleet.length > 0
  const lend = isHere && !hasOne && isFree ? (): void => setLending(true) : undefined
  useKeys({ F4: lend })
  if (loans === undefined || fleet === undefined) return null
  return (
    <Card testId="loan-card" title={say('extras.loan')}>
      <div className={styles.body}>
        {loans.map((lending) => (
          <LoanOfVisit key={lending.loan.id} lending={lending} record={record} />
        ))}
        {hasOne ? null : (
          <>
            {loans.length === 0 ? <p className={styles.hint}>{say('extras.loanNone')}</p> : null}
            {isHere && !isFree ? <p className={styles.hint}>{say('extras.loanNoneFree')}</p> : null}
            {lend === undefined ? null : (
              <div className={styles.acts}>
                <Button data-testid="loan-lend" keys="F4" onClick={lend}>
                  {say('extras.loanLend')}
                </Button>
              </div>
            )}
          </>
        )}
        {isLending ? (
          <LendDialog cars={fleet} onClose={() => setLending(false)} record={record} />
        ) : null}
      </div>
    </Card>
  )
}

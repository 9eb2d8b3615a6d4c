import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { BillRefusal } from '#shared/domain/settlement/check-bill.ts'
import type { DiscountLimitRefusal } from '#shared/domain/settlement/discount-limit.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Failure } from '#shared/kernel/result.ts'
import styles from './settlement-sheet.module.css'

/** What stands against the bill, in itself or for who makes it up. */
export type BillProblem = BillRefusal | DiscountLimitRefusal

interface BillToDoProps {
  readonly problems: readonly Failure<BillProblem>[]
  readonly visitId: VisitId
}

/** Where a problem is put right: another sheet of the visit, or a field of this one. */
const PLACES: Readonly<Record<BillProblem, { sheet: VisitSheet } | { field: string }>> = {
  'bill.no-order': { sheet: 'papers' },
  'bill.pending-jobs': { sheet: 'estimate' },
  'bill.not-inspected': { sheet: 'inspection' },
  'bill.over-ceiling': { sheet: 'estimate' },
  'bill.discount-negative': { field: '[name="bill-discount"]' },
  'bill.discount-over-limit': { field: '[name="discount-approver"]' },
  'bill.discount-approver-may-not': { field: '[name="discount-approver"]' },
  'bill.discount-too-large': { field: '[name="bill-discount"]' },
  'bill.rounding-out-of-range': { field: '[name="bill-rounding"]' },
  'bill.mileage-missing': { field: '[name="bill-mileage-out"]' },
  'bill.mileage-less-than-in': { field: '[name="bill-mileage-out"]' },
  'bill.old-parts-unanswered': { field: '[data-testid="bill-old-parts"] button' },
  'bill.old-parts-registered': { sheet: 'comparison' },
  'bill.deposits-exceed': { field: '[data-testid="pay-back-by"] button' },
  'bill.payments-differ': {
    field: '[data-testid="payment-method"] button, [data-testid^="payment-remove-"]',
  },
}

/** What is left to do before the bill can be issued; each line leads to where it is done. */
export const BillToDo = ({ problems, visitId }: BillToDoProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  if (problems.length === 0) {
    return (
      <p className={styles.ready}>
        <StatusTag tone="ok">{say('settlement.addsUp')}</StatusTag>
      </p>
    )
  }
  return (
    <div className={styles.toDo} data-testid="bill-to-do">
      <p>{say('settlement.toDo', { count: problems.length })}</p>
      <ul>
        {problems.map((problem) => (
          <li data-code={problem.code} key={problem.code}>
            <button onClick={() => lead(PLACES[problem.code], visitId)} type="button">
              {explain(problem)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const lead = (place: { sheet: VisitSheet } | { field: string }, visitId: VisitId): void => {
  if ('sheet' in place) go({ name: 'visit', visitId, sheet: place.sheet })
  else document.querySelector<HTMLElement>(place.field)?.focus()
}

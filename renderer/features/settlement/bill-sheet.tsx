import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { DepositsField } from '#renderer/features/till/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { listBillProblems } from '#shared/domain/settlement/check-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { hasRole, type Staff, type StaffId } from '#shared/domain/staff/staff.ts'
import { BillFields } from './bill-fields.tsx'
import { BillLines } from './bill-lines.tsx'
import { BillToDo } from './bill-to-do.tsx'
import { BillTotals } from './bill-totals.tsx'
import { CashierField } from './cashier-field.tsx'
import { checkOwnDiscount } from './check-own-discount.ts'
import { settleVisit } from './commands.ts'
import { PayBackField } from './pay-back-field.tsx'
import { PaymentsField } from './payments-field.tsx'
import styles from './settlement-sheet.module.css'
import { useBillDraft } from './use-bill-draft.ts'

/** The bill in the making: lines and figures at the left, what the cashier adds at the right. */
export const BillSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const { bill, change, stop } = useBillDraft(record.visit)
  const staff = useLive(listStaff)
  const [chosen, setChosen] = useState<StaffId>()
  const [isBusy, setBusy] = useState(false)
  const visit = { ...record.visit, bill }
  const totals = computeTotals(visit)
  const limit = checkOwnDiscount(visit, totals.gross, session, staff ?? [])
  const problems = [...(limit.ok ? [] : [limit]), ...listBillProblems(visit)]
  const cashierId = chosen ?? usualCashier(staff ?? [], session.staff).id

  const issue = async (): Promise<void> => {
    if (isBusy) return
    if (problems.length > 0) {
      // The list beside the button says it all; the keys go on from there.
      document.querySelector<HTMLElement>('[data-testid="bill-to-do"] button')?.focus()
      return
    }
    setBusy(true)
    // The command takes the bill as it stands; a late save would find it settled.
    stop()
    const result = await settleVisit(session, record, {
      bill,
      cashierId,
      locale: record.visit.locale,
    })
    setBusy(false)
    if (result.ok) notify('ok', say('settlement.issued', { number: result.value.number }))
    else notify('bad', explain(result))
  }
  useKeys({ 'Ctrl+Enter': () => void issue() })

  return (
    <Card className={styles.sheet} testId="settlement-sheet">
      <section className={styles.bill}>
        <div className={styles.scroll}>
          <BillLines totals={totals} visit={visit} />
        </div>
        <BillTotals totals={totals} visit={visit} />
      </section>
      <section className={styles.side}>
        <div className={styles.scroll}>
          <BillFields onChange={change} staff={staff ?? []} totals={totals} visit={visit} />
          <DepositsField visit={record.visit} />
          <PayBackField onChange={change} totals={totals} visit={visit} />
          <PaymentsField onChange={change} totals={totals} visit={visit} />
          <CashierField
            cashierId={cashierId}
            onChange={setChosen}
            staff={staff ?? [session.staff]}
          />
        </div>
        <div className={styles.foot}>
          <BillToDo problems={problems} visitId={visit.id} />
          <Button
            aria-disabled={problems.length > 0}
            data-testid="settlement-issue"
            disabled={isBusy}
            keys="Ctrl+Enter"
            look={problems.length > 0 ? 'plain' : 'primary'}
            onClick={() => void issue()}
          >
            {say('settlement.issue')}
          </Button>
        </div>
      </section>
    </Card>
  )
}

/** Who takes the money unless said otherwise: whoever is signed in, if that is their work. */
const usualCashier = (staff: readonly Staff[], signedIn: Staff): Staff => {
  const cashiers = staff.filter((person) => person.isActive && hasRole(person, 'cashier'))
  return hasRole(signedIn, 'cashier')
    ? signedIn
    : (cashiers.find(({ roles }) => roles[0] === 'cashier') ?? cashiers[0] ?? signedIn)
}

import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { HealthButton } from '#renderer/features/health-record/index.ts'
import { RatingLine } from '#renderer/features/rating/index.ts'
import { Amount, SettledMoney } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Settlement } from '#shared/domain/settlement/settlement.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { BillLines } from './bill-lines.tsx'
import { BillTotals } from './bill-totals.tsx'
import { DeliveryCard } from './delivery-card.tsx'
import styles from './settlement-sheet.module.css'

interface SettledSheetProps {
  readonly record: VisitRecord
  readonly settlement: Settlement
}

/** An issued bill, its figures final, and the car's way out. */
export const SettledSheet = ({ record, settlement }: SettledSheetProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const { number, at, cashierId, totals, payments, oldParts, mileageOutKm } = settlement
  const cashier = staff?.find((person) => person.id === cashierId)?.name ?? ''
  return (
    <Card className={styles.sheet} testId="settlement-sheet">
      <section className={styles.bill}>
        <div className={styles.scroll}>
          <div className={styles.issued} data-number={number} data-testid="settlement-issued">
            <StatusTag tone="ok">{say('settlement.isIssued')}</StatusTag>
            <b>{number}</b>
            <span>
              {formatDateTime(at, shop.offsetMinutes)} · {cashier}
            </span>
            <Button
              onClick={() => go({ name: 'visit', visitId: record.visit.id, sheet: 'papers' })}
              size="small"
            >
              {say('settlement.toPapers')}
            </Button>
            <HealthButton record={record} />
          </div>
          <RatingLine record={record} />
          <BillLines totals={totals} visit={record.visit} />
          <dl className={styles.facts}>
            <DepositFacts settlement={settlement} />
            <div>
              <dt>{say('settlement.payments')}</dt>
              <dd>
                {payments.map((payment, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an issued list never changes
                  <span key={index}>
                    {say(`trade.payment.${payment.method}`)} <Amount amount={payment.amount} />
                  </span>
                ))}
              </dd>
            </div>
            <div>
              <dt>{say('settlement.oldParts')}</dt>
              <dd>{say(`trade.oldParts.${oldParts}`)}</dd>
            </div>
            <div>
              <dt>{say('settlement.mileageOut')}</dt>
              <dd>{mileageOutKm.toLocaleString('en-US')} km</dd>
            </div>
          </dl>
          <SettledMoney visit={record.visit} />
        </div>
        <BillTotals totals={totals} visit={record.visit} />
      </section>
      <section className={styles.side}>
        <DeliveryCard record={record} settlement={settlement} />
      </section>
    </Card>
  )
}

/** What was paid before the bill, and what of it went back. */
const DepositFacts = ({ settlement }: { readonly settlement: Settlement }): ReactNode => {
  const say = useSay()
  const { totals, paidBack } = settlement
  const { deposits = ZERO } = totals
  if (deposits === 0) return null
  return (
    <div data-testid="settled-deposits">
      <dt>{say('till.deposits')}</dt>
      <dd>
        <span>
          {say('till.depositLine')} <Amount amount={deposits} />
        </span>
        {paidBack === undefined ? null : (
          <span>
            {say('till.paidBackLine')} {say(`trade.payment.${paidBack.method}`)}{' '}
            <Amount amount={paidBack.amount} isTakenOff testId="settled-paid-back" />
          </span>
        )}
      </dd>
    </div>
  )
}

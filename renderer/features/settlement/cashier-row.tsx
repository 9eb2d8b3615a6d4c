import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { listBillProblems } from '#shared/domain/settlement/check-bill.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import styles from './cashier-page.module.css'

interface CashierRowProps {
  readonly record: VisitRecord
  readonly section: 'to-settle' | 'ready' | 'settled'
  readonly onOpen: () => void
}

/** One car at the cashier's. */
export const CashierRow = ({
  record: { visit, vehicle, customer },
  section,
  onOpen,
}: CashierRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { settlement } = visit
  const { due } = settlement?.totals ?? computeTotals(visit)
  const time = section === 'to-settle' ? visit.promisedAt : (settlement?.at ?? visit.promisedAt)
  return (
    <button
      className={styles.row}
      data-row
      data-testid={`cashier-row-${visit.id}`}
      onClick={onOpen}
      type="button"
    >
      <Plate
        color={vehicle.plateColor}
        text={vehicle.plate === '' ? `…${vehicle.vin.slice(-6)}` : formatPlate(vehicle.plate)}
      />
      <span className={styles.who}>
        <b>{customer.name}</b> {vehicle.make} {vehicle.model}
      </span>
      <span className={styles.state}>
        {section === 'to-settle' ? (
          <StatusTag tone={listBillProblems(visit).length === 0 ? 'ok' : 'info'}>
            {say('settlement.promised', { time: formatTime(time, shop.offsetMinutes) })}
          </StatusTag>
        ) : (
          <>
            {settlement?.number} · {formatTime(time, shop.offsetMinutes)}
            {section === 'settled' && visit.delivery !== undefined ? (
              <StatusTag tone="ok">{say('trade.step.delivered')}</StatusTag>
            ) : null}
          </>
        )}
      </span>
      <b className={styles.amount}>
        <Amount amount={due} />
      </b>
    </button>
  )
}

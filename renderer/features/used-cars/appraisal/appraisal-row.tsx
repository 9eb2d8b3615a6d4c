import type { ReactNode } from 'react'
import type { AppraisalRecord } from '#renderer/db/repositories/appraisals.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { formatPlate, suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { gradeFindings } from '#shared/domain/used-car/grade-findings.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './appraisal-list.module.css'
import { AppraisalStateTag } from './appraisal-state-tag.tsx'
import { formatTenths } from './look/format-tenths.ts'

const COLUMNS = ['state', 'car', 'owner', 'facts', 'grade', 'value', 'offer', 'seen'] as const

export const AppraisalLegend = (): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.legend}>
      {COLUMNS.map((column) => (
        <span data-column={column} key={column}>
          {say(`appraisal.column.${column}`)}
        </span>
      ))}
    </div>
  )
}

interface AppraisalRowProps {
  readonly record: AppraisalRecord
  readonly staff: readonly Staff[]
}

/** One look in a line: what car, whose, how good, worth what, offered what, seen by whom. */
export const AppraisalRow = ({ record, staff }: AppraisalRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { appraisal, customer } = record
  const { car, valuations, offer, seenAt, seenBy } = appraisal
  const { score, grade } = gradeFindings(appraisal.findings)
  const place = { home: homeOf(shop.currency) }
  const last = valuations.at(-1)
  return (
    <button
      className={styles.row}
      data-appraisal={appraisal.id}
      data-state={appraisal.state}
      data-testid="appraisal-row"
      onClick={() => go({ name: 'appraisal', appraisalId: appraisal.id })}
      type="button"
    >
      <span>
        <AppraisalStateTag appraisal={appraisal} />
      </span>
      <span className={styles.car}>
        {car.plate === '' ? null : (
          <Plate
            color={suggestPlateColor(car.plate, place)}
            size="small"
            text={formatPlate(car.plate, place)}
          />
        )}
        <b title={car.car}>{car.car}</b>
      </span>
      <span>{customer.name}</span>
      <span className={styles.quiet}>
        {car.firstRegisteredOn.slice(0, 7)} · {car.mileageKm.toLocaleString('en-US')} km
      </span>
      <span data-grade={grade}>
        {grade === undefined
          ? say('appraisal.grade.none')
          : `${say(`appraisal.grade.${grade}`)} ${formatTenths(score)}`}
      </span>
      <span data-column="value">
        {last === undefined ? '—' : formatAmount(last.price, shop.currency)}
      </span>
      <b data-column="offer">
        {offer === undefined ? '—' : formatAmount(offer.amount, shop.currency)}
      </b>
      <span className={styles.quiet}>
        {staff.find(({ id }) => id === seenBy)?.name}{' '}
        {formatDateTime(seenAt, shop.offsetMinutes).slice(5)}
      </span>
    </button>
  )
}

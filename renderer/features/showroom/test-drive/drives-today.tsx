import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Day } from '#shared/kernel/day.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import { DriveTag } from './drive-tag.tsx'
import styles from './drives-today.module.css'
import { listDrives } from './list-drives.ts'

interface DrivesTodayProps {
  readonly today: Day
  /** The sales that are looked at: one's own, or all. */
  readonly sales: ReadonlySet<SaleId>
}

/** The drives of today that are still to be done or on the road, for the consultant's day. */
export const DrivesToday = ({ today, sales }: DrivesTodayProps): ReactNode => {
  const say = useSay()
  const now = useNow()
  const { offsetMinutes } = useSession().shop
  const facts = useLive((db) => listDrives(db, today, today), [today])
  const open = [
    ...(facts?.out ?? []),
    ...(facts?.drives ?? []).filter(({ drive }) => drive.state === 'booked'),
  ].filter(({ drive }) => sales.has(drive.saleId))
  if (open.length === 0) return null
  return (
    <Card testId="drives-today" title={say('testDrive.today')}>
      {open.map(({ drive, car, consultant, record }) => (
        <button
          className={styles.row}
          data-drive={drive.id}
          key={drive.id}
          onClick={() => go({ name: 'sale', saleId: drive.saleId, sheet: 'drive' })}
          type="button"
        >
          <b>
            {formatTime(drive.from, offsetMinutes)}–{formatTime(drive.until, offsetMinutes)}
          </b>
          <b>{record?.customer.name ?? drive.driver}</b>
          <span>{car.name}</span>
          <span>{say(`testDrive.route.${drive.route}`)}</span>
          <DriveTag drive={drive} now={now} />
          <span>{consultant?.name ?? ''}</span>
        </button>
      ))}
    </Card>
  )
}

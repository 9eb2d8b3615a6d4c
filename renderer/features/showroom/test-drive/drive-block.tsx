import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { minutesLate } from '#shared/domain/sales/test-drive/late-back.ts'
import type { TestDriveState } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { formatMinutes, spanOf } from './day-hours.ts'
import styles from './drive-calendar.module.css'
import type { DriveEntry } from './list-drives.ts'

/** The state as a shape: a short block has no room for its word. */
const MARKS: Readonly<Record<TestDriveState, string>> = {
  booked: '',
  out: '→',
  back: '✓',
  cancelled: '✕',
  missed: '●',
}

interface DriveBlockProps {
  readonly entry: DriveEntry
  readonly now: Instant
  readonly isChosen: boolean
  /** Minutes since midnight as a share of the track, per cent. */
  readonly shareOf: (minutes: number) => number
}

/** A drive in the day: who, when, how it stands. A click opens its buyer. */
export const DriveBlock = ({ entry, now, isChosen, shareOf }: DriveBlockProps): ReactNode => {
  const { drive, consultant, record } = entry
  const say = useSay()
  const { offsetMinutes } = useSession().shop
  const { begins, ends } = spanOf(drive, now, offsetMinutes)
  const left = shareOf(begins)
  const isLate = minutesLate(drive, now) > 0
  const name = record?.customer.name ?? drive.driver
  const told = [
    `${formatMinutes(begins)}–${formatMinutes(ends)}`,
    name,
    say(`testDrive.state.${drive.state}`),
    say(`testDrive.route.${drive.route}`),
    consultant?.name ?? '',
  ]
  return (
    <button
      aria-label={told.filter((part) => part !== '').join(' · ')}
      className={styles.block}
      data-chosen={isChosen}
      data-drive={drive.id}
      data-late={isLate}
      data-state={drive.state}
      data-testid="drive-block"
      onClick={() => go({ name: 'sale', saleId: drive.saleId, sheet: 'drive' })}
      style={{ left: `${left}%`, width: `calc(${shareOf(ends) - left}% - 2px)` }}
      title={told.filter((part) => part !== '').join('\n')}
      type="button"
    >
      <b>
        {MARKS[drive.state]} {name}
      </b>
      <small>{formatMinutes(begins)}</small>
    </button>
  )
}

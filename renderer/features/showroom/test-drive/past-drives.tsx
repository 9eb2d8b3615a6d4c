import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { formatNearTime, type Instant } from '#shared/kernel/instant.ts'
import { DriveTag } from './drive-tag.tsx'
import type { DriveEntry } from './list-drives.ts'
import styles from './test-drive.module.css'

interface PastDrivesProps {
  readonly entries: readonly DriveEntry[]
  readonly now: Instant
  readonly onChoose: (driveId: string) => void
}

/** The buyer's other drives; a click shows one whole. */
export const PastDrives = ({ entries, now, onChoose }: PastDrivesProps): ReactNode => {
  const say = useSay()
  const { offsetMinutes } = useSession().shop
  return (
    <Card title={say('testDrive.others')}>
      <ul className={styles.others}>
        {entries.map(({ drive, car }) => (
          <li key={drive.id}>
            <button data-drive={drive.id} onClick={() => onChoose(drive.id)} type="button">
              <span>
                <b>{formatNearTime(drive.from, now, offsetMinutes)}</b> {car.name}
              </span>
              <DriveTag drive={drive} now={now} />
              {drive.state === 'cancelled' ? <small>{drive.cancelledReason}</small> : null}
              {drive.feedback === undefined || drive.feedback.words === '' ? null : (
                <small>{drive.feedback.words}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatNearTime, type Instant } from '#shared/kernel/instant.ts'
import { DemoPlate } from './demo-plate.tsx'
import styles from './drive-calendar.module.css'
import { endDrive } from './drive-commands.ts'
import { DriveTag } from './drive-tag.tsx'
import type { DriveEntry } from './list-drives.ts'
import { ReadingDialog } from './reading-dialog.tsx'

interface OutNowProps {
  /** By the time they went out; the first is taken back by I. */
  readonly entries: readonly DriveEntry[]
  readonly now: Instant
}

/** Who is on the road now: since when, back when, how late. */
export const OutNow = ({ entries, now }: OutNowProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { offsetMinutes } = session.shop
  const [returning, setReturning] = useState<DriveEntry>()
  const [first] = entries
  useKeys({ I: first === undefined ? undefined : () => setReturning(first) })
  if (entries.length === 0) return null
  const near = (at: Instant): string => formatNearTime(at, now, offsetMinutes)
  return (
    <section className={styles.out} data-testid="drives-out">
      <h3>{say('testDrive.outNow', { count: entries.length })}</h3>
      <ul>
        {entries.map((entry, index) => (
          <li data-drive={entry.drive.id} key={entry.drive.id}>
            <DemoPlate car={entry.car} />
            <span>{entry.car.name}</span>
            <button
              className={styles.who}
              onClick={() => go({ name: 'sale', saleId: entry.drive.saleId, sheet: 'drive' })}
              type="button"
            >
              {entry.drive.driver}
            </button>
            <span>
              {say('testDrive.outSince', {
                since: entry.drive.out === undefined ? '' : near(entry.drive.out.at),
                until: near(entry.drive.until),
              })}
            </span>
            <DriveTag drive={entry.drive} now={now} />
            <Button
              data-testid="drives-back"
              keys={index === 0 ? 'I' : undefined}
              onClick={() => setReturning(entry)}
              size="small"
            >
              {say('testDrive.back')}
            </Button>
          </li>
        ))}
      </ul>
      {returning === undefined ? null : (
        <ReadingDialog
          lastKm={returning.drive.out?.mileageKm ?? returning.car.mileageKm}
          onClose={() => setReturning(undefined)}
          onRead={(reading) => endDrive(session, returning.drive.id, reading)}
          way="back"
        />
      )}
    </section>
  )
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { formatSize } from '../card/format-size.ts'
import styles from './bring-back-dialog.module.css'

interface FoundListProps {
  readonly found: readonly SnapshotInfo[]
  readonly at: number
  readonly onChoose: (at: number) => void
}

/** There is no shop yet that says where it is: times are those of this computer. */
const offsetHere = (): number => -new Date().getTimezoneOffset()

/** The snapshots that were found, newest first, one of them chosen. */
export const FoundList = ({ found, at, onChoose }: FoundListProps): ReactNode => {
  const say = useSay()
  return (
    <ul className={styles.list}>
      {found.map((snapshot, index) => (
        <li key={snapshot.id}>
          <button
            aria-pressed={index === at}
            className={styles.found}
            data-testid="found-snapshot"
            onClick={() => onChoose(index)}
            ref={(button) => {
              if (index === at) button?.scrollIntoView?.({ block: 'nearest' })
            }}
            type="button"
          >
            <b>{formatDateTime(snapshot.takenAt, offsetHere())}</b>
            <span>{say(`snapshots.reason.${snapshot.reason}`)}</span>
            <span className={styles.quiet}>
              {snapshot.isEncrypted ? say('snapshots.password.on') : ''}
            </span>
            <span className={styles.size}>{formatSize(snapshot.size)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

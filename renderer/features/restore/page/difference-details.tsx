import type { ReactNode } from 'react'
import { listSavesOf } from '#renderer/db/repositories/moments.ts'
import { ChangeLines, useWordingOf } from '#renderer/features/audit/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { diffValues } from '#shared/domain/audit/diff-values.ts'
import type { RowDifference } from '#shared/domain/restore/row-difference.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'
import { useStaffNames } from './use-staff-names.ts'

interface DifferenceDetailsProps {
  readonly difference: RowDifference
  readonly afterSeq: number
}

/** What of a record goes back to what, and the saves that made it so. */
export const DifferenceDetails = ({ difference, afterSeq }: DifferenceDetailsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const nameOf = useStaffNames()
  const { table, id, now, before } = difference
  const saves = useLive((db) => listSavesOf(db, id, afterSeq), [id, afterSeq])
  const wording = useWordingOf(difference)
  return (
    <div className={styles.recordBody} data-testid="difference-details">
      {now === undefined || before === undefined ? null : (
        <ChangeLines changes={diffValues(now, before)} table={table} wording={wording} />
      )}
      {saves === undefined ? null : saves.length === 0 ? (
        <p>{say('restore.record.noSaves')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{say('restore.record.saves')}</p>
          <ol>
            {saves.map((save) => (
              <li key={save.seq}>
                <time dateTime={save.at}>{formatDateTime(save.at, shop.offsetMinutes)}</time>
                <b>{sayCommand(say, save.command)}</b>
                <span>{nameOf(save.actor)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

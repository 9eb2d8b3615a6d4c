import type { ReactNode } from 'react'
import { listSavesOf } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { type RowDifference, toRowChange } from '#shared/domain/restore/row-difference.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { sayField } from '#shared/i18n/say-field.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'
import { useStaffNames } from './use-staff-names.ts'

interface DifferenceDetailsProps {
  readonly difference: RowDifference
  readonly afterSeq: number
}

/** Kept by the program for itself: they say nothing to a person. */
const SILENT_FIELDS: ReadonlySet<string> = new Set(['updatedAt', 'searchKeys'])

/** What of a record differs, and the saves that made it so. */
export const DifferenceDetails = ({ difference, afterSeq }: DifferenceDetailsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const nameOf = useStaffNames()
  const { table, id, now, before } = difference
  const saves = useLive((db) => listSavesOf(db, id, afterSeq), [id, afterSeq])
  const change = toRowChange(difference)
  const fields = [...Object.keys(change.set), ...(change.unset ?? [])]
    .filter((field) => !SILENT_FIELDS.has(field))
    .map((field) => sayField(say, table, [field]))
  return (
    <div className={styles.recordBody} data-testid="difference-details">
      {now === undefined || before === undefined || fields.length === 0 ? null : (
        <p>
          {say('restore.record.fields', {
            fields: [...new Set(fields)].join(say('restore.record.separator')),
          })}
        </p>
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

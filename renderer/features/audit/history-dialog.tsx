import { type ReactNode, useMemo, useState } from 'react'
import { listEntriesOf } from '#renderer/db/repositories/record-journal.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { tellHistory } from '#shared/domain/audit/record-history.ts'
import type { RecordKey } from '#shared/domain/audit/subject-of.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { beginLarge } from './begin-large.ts'
import { DeedItem } from './deed-item.tsx'
import styles from './history-dialog.module.css'
import { useWording } from './use-wording.ts'

interface HistoryDialogProps {
  /** At least one; the first is shown first. */
  readonly records: readonly RecordKey[]
  readonly onClose: () => void
}

/** Who did what to a record, newest first; its owner and its car are one press away. */
export const HistoryDialog = ({ records, onClose }: HistoryDialogProps): ReactNode => {
  const say = useSay()
  const [table, setTable] = useState(records[0]?.table)
  const record = records.find((each) => each.table === table) ?? records[0]
  const id = record?.id ?? ''
  const entries = useLive((db) => listEntriesOf(db, id), [id])
  const wording = useWording(entries)
  const deeds = useMemo(
    () => [...tellHistory(record?.table ?? '', id, entries ?? []).deeds].reverse(),
    [record?.table, id, entries],
  )
  if (record === undefined) return null
  return (
    <Dialog
      foot={
        <Button data-testid="history-close" onClick={onClose}>
          {say('audit.close')}
        </Button>
      }
      onClose={onClose}
      testId="history-dialog"
      title={say('audit.title')}
      width={880}
    >
      <div className={styles.body}>
        {records.length === 1 ? null : (
          <Choice
            label={say('audit.which')}
            name="history-record"
            onChange={(next) => setTable(next ?? record.table)}
            options={records.map((each) => ({
              value: each.table,
              label: beginLarge(sayTable(say, each.table)),
            }))}
            value={record.table}
          />
        )}
        {entries === undefined ? null : deeds.length === 0 ? (
          <EmptyState hint={say('audit.emptyHint')} title={say('audit.empty')} />
        ) : (
          <ol className={styles.deeds} data-testid="history-deeds">
            {deeds.map((deed) => (
              <DeedItem deed={deed} key={deed.entry.id} table={record.table} wording={wording} />
            ))}
          </ol>
        )}
      </div>
    </Dialog>
  )
}

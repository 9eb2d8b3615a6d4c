import { type ReactNode, useMemo } from 'react'
import { listEntriesOf } from '#renderer/db/repositories/record-journal.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { fieldsOf } from '#shared/domain/audit/field-change.ts'
import { type Deed, tellHistory } from '#shared/domain/audit/record-history.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { beginLarge } from './begin-large.ts'
import { ChangeLines } from './change-lines.tsx'
import styles from './journal-register.module.css'
import { routeOfRecord } from './route-of-record.ts'
import { sayValue, type Wording } from './say-change.ts'
import { useWording } from './use-wording.ts'

interface EntryDetailsProps {
  readonly entry: JournalEntry
  readonly wording: Wording
}

/** Records told one by one; a restore or an import may have changed thousands. */
const MOST_RECORDS = 20

/** What one entry did to each of the records it changed. */
export const EntryDetails = ({ entry, wording }: EntryDetailsProps): ReactNode => {
  const say = useSay()
  const { seq = 0, restored } = entry
  const told = useMemo(
    // The last number of a day says nothing that the paper's own number does not.
    () =>
      entry.changes
        .filter(({ table }) => table !== 'counters')
        // What it is about comes first, then what went along.
        .sort((a, b) => Number(b.id === entry.subject) - Number(a.id === entry.subject)),
    [entry],
  )
  const shown = told.slice(0, MOST_RECORDS)
  const histories = useLive(
    (db) => Promise.all(shown.map(({ id }) => listEntriesOf(db, id, seq))),
    [entry.id],
  )
  // What was there before may hold names that the entry itself does not.
  const { names } = useWording(histories?.flat())
  const full = { ...wording, names: new Map([...wording.names, ...names]) }
  if (histories === undefined) return null
  return (
    <div className={styles.details} data-testid="entry-details">
      {restored === undefined ? null : (
        <p className={styles.why}>{say('audit.reason', { reason: restored.reason })}</p>
      )}
      {shown.length === 0 ? <p className={styles.why}>{say('audit.noChanges')}</p> : null}
      {shown.map(({ table, id }, index) => {
        const deed = tellHistory(table, id, histories[index] ?? []).deeds.find(
          ({ entry: each }) => each.seq === seq,
        )
        return (
          <RecordDetails deed={deed} id={id} key={`${table}/${id}`} table={table} wording={full} />
        )
      })}
      {told.length > MOST_RECORDS ? (
        <p className={styles.why}>
          {say('audit.moreRecords', { count: told.length - MOST_RECORDS })}
        </p>
      ) : null}
    </div>
  )
}

interface RecordDetailsProps {
  readonly table: string
  readonly id: string
  readonly deed: Deed | undefined
  readonly wording: Wording
}

const RecordDetails = ({ table, id, deed, wording }: RecordDetailsProps): ReactNode => {
  const { say, names } = wording
  const route = routeOfRecord(table, id)
  const reason = deed?.reason
  return (
    <section>
      <h3 className={styles.record}>
        {beginLarge(sayTable(say, table))} {names.get(id) ?? ''}
        {deed === undefined || deed.kind === 'changed' ? null : (
          <small>{say(`audit.${deed.kind}`)}</small>
        )}
        {route === undefined ? null : (
          <Button data-goes-to={id} look="quiet" onClick={() => go(route)} size="small">
            {say('audit.goTo')}
          </Button>
        )}
      </h3>
      {reason === undefined ? null : (
        <p className={styles.why}>
          {say('audit.reason', {
            reason: sayValue(wording, table, fieldsOf(reason.path), reason.to),
          })}
        </p>
      )}
      <ChangeLines changes={deed?.changes ?? []} table={table} wording={wording} />
    </section>
  )
}

import type { JournalEntry, RowChange } from '../journal/journal-entry.ts'
import { diffValues } from './diff-values.ts'
import type { FieldChange } from './field-change.ts'
import { findReason } from './find-reason.ts'
import { foldChange, type KnownRecord, knownBefore, UNKNOWN_RECORD } from './known-record.ts'
import { isHiddenField, isSealedField } from './told-fields.ts'

/** `made`: the record begins here; `gone`: a restore took it back to before it was made. */
export type DeedKind = 'made' | 'changed' | 'gone'

/** What one command did to one record. */
export interface Deed {
  readonly entry: JournalEntry
  readonly kind: DeedKind
  readonly changes: readonly FieldChange[]
  /** Why, where the change says so. */
  readonly reason?: FieldChange
}

/** A record as its entries tell it. */
export interface RecordHistory {
  /** First to last. */
  readonly deeds: readonly Deed[]
  readonly record: KnownRecord
}

/**
 * The history of a record from the entries that touched it, first to last: who, when, what, from
 * what to what. What a field was before is what the entries before made of it; where the record came
 * with a bulk load and no entry tells what it was, it is unknown.
 */
export function tellHistory(
  table: string,
  id: string,
  entries: readonly JournalEntry[],
): RecordHistory {
  const deeds: Deed[] = []
  let known = UNKNOWN_RECORD
  for (const entry of entries) {
    for (const change of entry.changes) {
      if (change.table !== table || change.id !== id) continue
      deeds.push(tellDeed(entry, knownBefore(known, change), change))
      known = foldChange(known, change)
    }
  }
  return { deeds, record: known }
}

function tellDeed(entry: JournalEntry, known: KnownRecord, change: RowChange): Deed {
  if (change.isGone === true) return { entry, kind: 'gone', changes: [] }
  const changes = [
    ...Object.entries(change.set).flatMap(([field, to]) => tellField(known, field, to)),
    ...(change.unset ?? []).flatMap((field) => tellField(known, field, undefined)),
  ]
  const reason = findReason(change.table, changes)
  return {
    entry,
    kind: change.isNew ? 'made' : 'changed',
    changes,
    ...(reason === undefined ? {} : { reason }),
  }
}

function tellField(
  { fields, isWhole }: KnownRecord,
  field: string,
  to: unknown,
): readonly FieldChange[] {
  if (isHiddenField(field, 0)) return []
  const path = [{ field }]
  if (isWhole || field in fields) return diffValues(fields[field], to, path)
  if (isSealedField(field)) return [{ kind: 'sealed', path }]
  return [{ kind: 'changed', path, isFromUnknown: true, ...(to === undefined ? {} : { to }) }]
}

import type { JournalEntry, RowChange } from '../journal/journal-entry.ts'
import { eraseValues } from './erase-values.ts'
import type { ErasedRecord } from './erasure.ts'
import { type ErasingRules, erasingRulesOf } from './personal-fields.ts'

/** What is erased of each record, by table and id. */
export type Redaction = ReadonlyMap<string, ErasingRules>

const keyOf = ({ table, id }: Pick<RowChange, 'table' | 'id'>): string => `${table}/${id}`

/** The records of some erasures, each with what is erased of it. */
export const planRedaction = (records: readonly ErasedRecord[]): Redaction =>
  new Map(
    records.flatMap((record) => {
      const rules = erasingRulesOf(record)
      return rules === undefined ? [] : [[keyOf(record), rules] as const]
    }),
  )

/**
 * An entry without what it told of an erased person: who did what and when stays, and every value
 * that is not personal. Gives back the very same entry where it told nothing.
 */
export function redactEntry(entry: JournalEntry, redaction: Redaction): JournalEntry {
  const changes = entry.changes.map((change) => redactChange(change, redaction.get(keyOf(change))))
  return changes.every((change, index) => change === entry.changes[index])
    ? entry
    : { ...entry, changes }
}

function redactChange(change: RowChange, rules: ErasingRules | undefined): RowChange {
  if (rules === undefined) return change
  const set = eraseValues(change.set, rules)
  const was = change.was === undefined ? undefined : eraseValues(change.was, rules)
  if (set === change.set && was === change.was) return change
  return { ...change, set, ...(was === undefined ? {} : { was }) }
}

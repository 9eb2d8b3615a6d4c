import type { RowChange } from '../journal/journal-entry.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the entries read so far say a record is. */
export interface KnownRecord {
  readonly fields: Fields
  /** Every field is known: the record was made in an entry, or its first one tells what it was. */
  readonly isWhole: boolean
  /** It is there: made and not gone. */
  readonly isThere: boolean
}

/** What is known of a record before its first entry. */
export const UNKNOWN_RECORD: KnownRecord = { fields: {}, isWhole: false, isThere: true }

/** What is known of a record before one of its entries: the first entry of a record that came with a bulk load tells what it was. */
export const knownBefore = (known: KnownRecord, { isNew, was }: RowChange): KnownRecord => {
  if (isNew) return { fields: {}, isWhole: true, isThere: false }
  return was === undefined || known.isWhole ? known : { fields: was, isWhole: true, isThere: true }
}

/** What is known of a record after one of its entries. */
export function foldChange(known: KnownRecord, change: RowChange): KnownRecord {
  if (change.isGone === true) return { fields: {}, isWhole: true, isThere: false }
  const { fields, isWhole } = knownBefore(known, change)
  const { unset = [] } = change
  const kept = Object.entries(fields).filter(([field]) => !unset.includes(field))
  return { fields: { ...Object.fromEntries(kept), ...change.set }, isWhole, isThere: true }
}

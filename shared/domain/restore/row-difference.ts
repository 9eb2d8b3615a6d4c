import type { RestoredTable } from './restored-tables.ts'

/** A record as plain fields, without what is only for the index. */
export type Fields = Readonly<Record<string, unknown>>

/** What a restore does to one record: it comes back, it goes, or it is as it was. */
export const RESTORE_EFFECTS = ['goes', 'changes', 'returns'] as const
export type RestoreEffect = (typeof RESTORE_EFFECTS)[number]

/** A record that is not now as it was then. */
export interface RowDifference {
  readonly table: RestoredTable
  readonly id: string
  /** As it stands now; absent where it is not on record. */
  readonly now?: Fields
  /** As it stood then; absent where it was not yet made. */
  readonly before?: Fields
}

export const effectOf = ({ now, before }: RowDifference): RestoreEffect => {
  if (before === undefined) return 'goes'
  return now === undefined ? 'returns' : 'changes'
}

/** Whether two records, or two of their values, say the same: the order of fields says nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => isSameValue(value, b[index]))
    )
  }
  const [left, right] = [definedOf(a), definedOf(b)]
  return (
    left.length === right.length &&
    left.every(([field, value]) => isSameValue(value, (b as Fields)[field]))
  )
}

/** A field that is undefined and one that is absent are the same. */
const definedOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, each]) => each !== undefined)

import { RESTORED_TABLES, type RestoredTable } from './restored-tables.ts'
import { effectOf, type RestoreEffect, type RowDifference } from './row-difference.ts'

/** How many records of a kind a restore touches, by what it does to them. */
export interface DifferenceCount extends Readonly<Record<RestoreEffect, number>> {
  readonly table: RestoredTable
}

/** The figures of a restore by kind of record, in the order they are shown; untouched kinds left out. */
export function countDifferences(differences: readonly RowDifference[]): DifferenceCount[] {
  const counts = new Map<RestoredTable, Record<RestoreEffect, number>>()
  for (const difference of differences) {
    const count = counts.get(difference.table) ?? { goes: 0, changes: 0, returns: 0 }
    count[effectOf(difference)] += 1
    counts.set(difference.table, count)
  }
  return RESTORED_TABLES.flatMap((table) => {
    const count = counts.get(table)
    return count === undefined ? [] : [{ table, ...count }]
  })
}

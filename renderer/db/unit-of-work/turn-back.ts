import type { RestoreMark } from '#shared/domain/journal/journal-entry.ts'
import type { RowDifference } from '#shared/domain/restore/row-difference.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { rowsOfTable } from '../rows/rows-of-table.ts'
import type { Spell } from '../search/spelling.ts'
import type { Changes } from './changes.ts'

/** A restore as it was looked at and agreed to. */
export interface TurningBack {
  readonly differences: readonly RowDifference[]
  /** Number of the journal entry up to which the records were looked at. */
  readonly basedOn: number
  readonly mark: RestoreMark
}

/**
 * Writes records as they were and takes those away that were not there, all in the open command.
 * `restore.records-changed`: something was saved since the records were looked at.
 */
export type TurnBack = (restore: TurningBack) => Promise<Result<null, 'restore.records-changed'>>

/** The one way in which a record ever leaves the records; over the transaction that is open. */
export const createTurnBack =
  (db: QiantaiDatabase, changes: Changes, spell: Spell): TurnBack =>
  async ({ differences, basedOn, mark }) => {
    const last = await db.journal.orderBy(':id').last()
    if ((last?.seq ?? 0) !== basedOn) return fail('restore.records-changed')
    for (const name of new Set(differences.map(({ table }) => table))) {
      const { toRow } = rowsOfTable(name, spell)
      const mine = differences.filter(({ table }) => table === name)
      for (const { id, now, before } of mine) changes.note(name, id, now, before)
      const table = db.table<object, string>(name)
      const back = mine.flatMap(({ before }) => (before === undefined ? [] : [toRow(before)]))
      const gone = mine.filter(({ before }) => before === undefined).map(({ id }) => id)
      await table.bulkPut(back)
      await table.bulkDelete(gone)
    }
    changes.restored = mark
    return ok(null)
  }

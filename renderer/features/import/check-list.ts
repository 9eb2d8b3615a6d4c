import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findKnownRecords } from '#renderer/db/repositories/known-records.ts'
import { isFilled } from '#shared/domain/import/find-heading-row.ts'
import type { Mapping } from '#shared/domain/import/import-field.ts'
import type { ReadRow } from '#shared/domain/import/import-row.ts'
import { judgeRow, type Verdict } from '#shared/domain/import/judge-row.ts'
import { PeopleBook } from '#shared/domain/import/people-book.ts'
import {
  countVerdicts,
  type ImportCounts,
  type ImportPlan,
  planImport,
} from '#shared/domain/import/plan-import.ts'
import { readRow } from '#shared/domain/import/read-row.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/** A table with its headings found and its columns named. */
export interface MappedList {
  readonly rows: readonly (readonly string[])[]
  /** Index of the row with the headings. */
  readonly headingRow: number
  readonly mapping: Mapping
}

/** What every row would become, and what would be written, as the records stand now. */
export interface CheckedList {
  readonly verdicts: readonly Verdict[]
  readonly counts: ImportCounts
  readonly plan: ImportPlan
  /** Number of the journal entry up to which the records were looked at. */
  readonly basedOn: number
}

interface CheckOptions {
  readonly db: QiantaiDatabase
  readonly home: 'CN' | 'TW' | 'HK'
  readonly clock: Clock
  readonly nextId: UlidSource
  readonly signal: AbortSignal
  /** Hears the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Rows between two looks at the clock and the keyboard: a few milliseconds' work. */
const ROWS_PER_TURN = 250

const nextTurn = (): Promise<void> => new Promise((settle) => setTimeout(settle))

/** Reads and judges every row of a list against itself and the records. Writes nothing. */
export async function checkList(
  { rows, headingRow, mapping }: MappedList,
  { db, home, clock, nextId, signal, onProgress = () => {} }: CheckOptions,
): Promise<Result<CheckedList, 'load.cancelled'>> {
  const lines = rows.flatMap((cells, index) =>
    index > headingRow && isFilled(cells) ? [{ cells, line: index + 1 }] : [],
  )
  const read: { readonly line: number; readonly row: ReadRow }[] = []
  const verdicts: Verdict[] = []
  const goThrough = async (work: (index: number) => void): Promise<boolean> => {
    for (let index = 0; index < lines.length; index += 1) {
      if (index % ROWS_PER_TURN === 0) {
        onProgress((read.length + verdicts.length) / (2 * lines.length))
        await nextTurn()
        if (signal.aborted) return false
      }
      work(index)
    }
    return true
  }
  const isRead = await goThrough((index) => {
    const each = lines[index]
    if (each === undefined) return
    read.push({ line: each.line, row: readRow(each.cells, mapping, { home }) })
  })
  if (!isRead) return fail('load.cancelled')
  const known = await findKnownRecords(
    db,
    read.flatMap(({ row }) => (row.ok ? [row.value] : [])),
  )
  const book = new PeopleBook(known, { nextId, at: clock.now() })
  const isJudged = await goThrough((index) => {
    const each = read[index]
    if (each !== undefined) verdicts.push(judgeRow(book, each.line, each.row))
  })
  if (!isJudged) return fail('load.cancelled')
  onProgress(1)
  const { basedOn } = known
  return ok({ verdicts, counts: countVerdicts(verdicts), plan: planImport(book), basedOn })
}

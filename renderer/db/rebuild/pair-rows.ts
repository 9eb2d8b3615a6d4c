import type { Table } from 'dexie'
import { isRecord, keyOfRow, type StoredRow } from './record-tables.ts'
import { walkTable } from './walk-table.ts'

/** A record of two tables: as the one has it, and as the other; undefined where it is not there. */
export type Pair = readonly [
  id: string,
  before: StoredRow | undefined,
  after: StoredRow | undefined,
]
type Rows = Table<StoredRow, string>

/** The rows of two tables side by side, by their keys. */
export async function* pairRows(now: Rows, then: Rows): AsyncGenerator<Pair> {
  const left = eachRecord(now)
  const right = eachRecord(then)
  let before = await nextOf(left)
  let after = await nextOf(right)
  while (before !== undefined || after !== undefined) {
    const leftId = before && keyOfRow(now.name, before)
    const rightId = after && keyOfRow(now.name, after)
    const isLeftFirst = rightId === undefined || (leftId !== undefined && leftId < rightId)
    const isRightFirst = leftId === undefined || (rightId !== undefined && rightId < leftId)
    const id = (isRightFirst ? rightId : leftId) ?? ''
    yield [id, isRightFirst ? undefined : before, isLeftFirst ? undefined : after]
    if (!isRightFirst) before = await nextOf(left)
    if (!isLeftFirst) after = await nextOf(right)
  }
}

async function* eachRecord(table: Rows): AsyncGenerator<StoredRow> {
  for await (const rows of walkTable(table)) {
    yield* rows.filter((row) => isRecord(table.name, row))
  }
}

const nextOf = async (rows: AsyncGenerator<StoredRow>): Promise<StoredRow | undefined> => {
  const { value, done } = await rows.next()
  return done === true ? undefined : value
}

import type { Table } from 'dexie'

/** Rows asked for at first; then as many as keep a read short. */
const FIRST_ROWS = 50
const FEWEST_ROWS = 5
const MOST_ROWS = 500
/** A save waits for the read that is under way: it must be over before anybody feels it. */
const LONGEST_READ_MS = 8
const SHORT_READ_MS = 3

/** Reads a table in the order of its keys, a page at a time, each in a read of its own. */
export interface PageReader {
  /** The next rows; none at the end. */
  next(): Promise<readonly object[]>
}

export function createPageReader(table: Table<object, string | number>): PageReader {
  let after: string | number | undefined
  let size = FIRST_ROWS
  const path = table.schema.primKey.keyPath as string
  return {
    async next() {
      const started = performance.now()
      const range = after === undefined ? table.orderBy(':id') : table.where(':id').above(after)
      const rows = await range.limit(size).toArray()
      const last = rows.at(-1) as Readonly<Record<string, string | number>> | undefined
      if (last !== undefined) after = last[path]
      size = nextSize(size, performance.now() - started)
      return rows
    },
  }
}

function nextSize(size: number, tookMs: number): number {
  if (tookMs > LONGEST_READ_MS) return Math.max(FEWEST_ROWS, Math.floor(size / 2))
  return tookMs < SHORT_READ_MS ? Math.min(MOST_ROWS, size * 2) : size
}

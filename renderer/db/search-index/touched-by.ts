import { type ObservabilitySet, RangeSet } from 'dexie'
import type { TouchedRows } from './messages.ts'

const TABLES = ['customers', 'vehicles', 'visits'] as const

/**
 * The rows of search that a change of the records touched, `everything` where it names no single
 * rows (many written at once, a table cleared), undefined where it touched none of them.
 */
export function touchedBy(
  parts: ObservabilitySet,
  database: string,
): TouchedRows | 'everything' | undefined {
  const ids = new Map<string, string[]>()
  for (const table of TABLES) {
    const touched = parts[`idb://${database}/${table}/`]
    if (touched === undefined || !('from' in touched)) continue
    const keys: string[] = []
    for (const { from, to } of new RangeSet().add(touched)) {
      if (from !== to || typeof from !== 'string') return 'everything'
      keys.push(from)
    }
    ids.set(table, keys)
  }
  if (ids.size === 0) return undefined
  // Keys of these tables are ids.
  return Object.fromEntries(
    TABLES.map((table) => [table, ids.get(table) ?? []]),
  ) as object as TouchedRows
}

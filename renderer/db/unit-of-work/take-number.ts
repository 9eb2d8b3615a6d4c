import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { formatPaperNumber } from '#shared/domain/papers/paper-number.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { Changes } from './changes.ts'

/** The key under which the last number of a kind and a day is kept. */
export const counterKey = (kind: PaperKind, day: Day): string => `${kind}:${day}`

/**
 * The next number of a kind on a day. It is counted in the command's own transaction: a command
 * that fails gives its number back, so the day's papers have neither gaps nor doubles.
 */
export async function takeNumber(
  db: QiantaiDatabase,
  changes: Changes,
  kind: PaperKind,
  day: Day,
): Promise<string> {
  const key = counterKey(kind, day)
  const before = await db.counters.get(key)
  const after = { key, value: (before?.value ?? 0) + 1 }
  changes.note('counters', key, before, after)
  await db.counters.put(after)
  return formatPaperNumber(kind, day, after.value)
}

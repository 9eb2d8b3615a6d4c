import { type Failure, fail } from '#shared/kernel/result.ts'
import type { SaveProblem } from './saved.ts'

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

/**
 * The problem behind an error of the browser's database: no room for the records, or, once the
 * entry was on its way, anything else that kept them from being written. Undefined for what is
 * none: a bug in a command.
 */
export function problemOfCommit(
  error: unknown,
  wasSent: boolean,
): Failure<SaveProblem> | undefined {
  const name = nameOf(error)
  // Dexie says Abort and keeps the browser's own error inside.
  const inner = nameOf((error as { readonly inner?: unknown } | undefined)?.inner)
  if ([name, inner].includes('QuotaExceededError')) return fail('save.disk-full')
  return wasSent ? fail('save.not-durable', { reason: inner === '' ? name : inner }) : undefined
}

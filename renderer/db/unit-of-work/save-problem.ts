import { type Failure, fail } from '#shared/kernel/result.ts'
import { findWriteRefusal, namesOfError } from '../cannot-write.ts'
import type { JournalKeeper } from './journal-keeper.ts'
import type { SaveProblem } from './saved.ts'

/**
 * The problem behind an error of the browser's database. Once the entry was on its way, whatever
 * kept the records from following is one; before that a bug in a command is none: undefined.
 */
export async function findSaveProblem(
  error: unknown,
  wasSent: boolean,
  keeper: JournalKeeper,
): Promise<Failure<SaveProblem> | undefined> {
  const refusal = findWriteRefusal(error)
  if (refusal === undefined && !wasSent) return undefined
  // The browser says only that it could not write: whether there is room is asked of the disk.
  const isFull = refusal === 'QuotaExceededError' || (await keeper.isDiskFull())
  if (isFull) return fail('save.disk-full')
  return fail('save.not-durable', { reason: refusal ?? namesOfError(error)[0] ?? 'unknown' })
}

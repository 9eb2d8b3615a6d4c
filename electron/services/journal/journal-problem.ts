import { reasonOf } from '#electron/services/failure-reason.ts'
import type { JournalProblem } from '#shared/ipc/calls/journal-calls.ts'
import { type Failure, fail } from '#shared/kernel/result.ts'
import { FileMeddledWith } from './line-file.ts'

/** There is still room, but it is what the records themselves need to follow the journal. */
export class RoomKeptFree extends Error {}

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The problem behind what the file system threw. */
export function journalProblemOf(error: unknown, free: number): Failure<JournalProblem> {
  const reason = reasonOf(error)
  if (error instanceof RoomKeptFree || FULL.has(reason)) return fail('save.disk-full', { free })
  if (error instanceof FileMeddledWith) return fail('save.out-of-step', { lastSeq: 0 })
  return fail('save.not-durable', { reason })
}

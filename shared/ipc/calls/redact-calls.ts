import * as v from 'valibot'
import type { Result } from '#shared/kernel/result.ts'
import { call } from '../call.ts'

/**
 * `erasure.damaged`: a chain that does not hold is not rewritten, it is looked at first.
 * `save.disk-full` {free}: the journal is written anew beside the old one, and there is no room.
 * `save.not-durable` {reason}: the disk refused; the old files stand.
 */
export type RedactProblem = 'erasure.damaged' | 'save.disk-full' | 'save.not-durable'

/** What a rewriting came to. */
export interface Redacted {
  /** Entries that told something personal, and do not any more. */
  readonly redacted: number
  /** All entries: as many as before. */
  readonly entries: number
  /** SHA-256 of the last line before and after. */
  readonly headBefore: string
  readonly head: string
}

/** The one change the journal file ever knows: what the law wants erased is taken out of it. */
export const redactCalls = {
  /**
   * Writes the journal anew without what it tells of these records' person, verifies it, and puts it
   * in the place of the old, which is removed: it holds what is to be erased.
   */
  'journal.redact': call<Result<Redacted, RedactProblem>>()(
    v.strictObject({
      records: v.pipe(
        v.array(
          v.strictObject({
            table: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
            id: v.pipe(v.string(), v.maxLength(40)),
            isKept: v.optional(v.literal(true)),
          }),
        ),
        v.minLength(1),
        v.maxLength(20_000),
      ),
    }),
  ),
}

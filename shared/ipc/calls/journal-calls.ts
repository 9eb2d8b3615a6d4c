import * as v from 'valibot'
import type { Result } from '#shared/kernel/result.ts'
import { call } from '../call.ts'

/**
 * Why an entry is not in the journal file, and so nothing was saved. `save.disk-full` {free}: no
 * room left, in bytes; `save.not-durable` {reason}: the disk refused for another reason;
 * `save.out-of-step` {lastSeq}: the file ends elsewhere than the entry says, or its end is damaged.
 */
export type JournalProblem = 'save.disk-full' | 'save.not-durable' | 'save.out-of-step'

/** Where the chain does not hold: the entries up to `afterSeq` are good. */
export interface JournalDamage {
  /** Name of the file in the journal folder. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Last good entry before it, 0 when there is none. */
  readonly afterSeq: number
}

/** Where the journal file begins and ends: 0 and '' while it is empty. */
export interface JournalState {
  readonly firstSeq: number
  /** Last good entry. With the damage at the very end, the one before it. */
  readonly lastSeq: number
  readonly lastId: string
  /** SHA-256 of the last line: stands for everything before it. */
  readonly head: string
  /** The first damage that was met so far: at the end when it was opened, elsewhere when read. */
  readonly damage?: JournalDamage
}

/** Outcome of reading every line of every file. */
export interface JournalCheck {
  readonly files: number
  /** Good entries: all of them, or those before the damage. */
  readonly entries: number
  /** Instants of the first and last good entry. */
  readonly firstAt?: string
  readonly lastAt?: string
  readonly head: string
  readonly damage?: JournalDamage
}

/** Longest entry in characters: what an import completes can be thousands of rows. */
export const LONGEST_ENTRY = 32_000_000
/** Most entries given by one reading. */
export const ENTRIES_PER_READING = 5000

const nothing = v.undefined()
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Goes into the name of the folder that is set aside. */
const reason = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/))
const entryText = v.pipe(
  v.string(),
  v.startsWith('{'),
  v.maxLength(LONGEST_ENTRY),
  v.regex(/^[^\r\n]*$/),
)

/** The journal file: the promise that what is called saved stays saved. */
export const journalCalls = {
  /**
   * Puts an entry on disk: answered once it is there. `text` is its JSON in one line, and the only
   * `seq` taken is the one after the last; an empty journal takes any.
   */
  'journal.append': call<Result<null, JournalProblem>>()(
    v.strictObject({ seq: v.pipe(seq, v.minValue(1)), text: entryText }),
  ),
  /** Takes the last entry back: the records could not follow it. */
  'journal.take-back': call<Result<null, 'journal.not-last'>>()(
    v.strictObject({ seq: v.pipe(seq, v.minValue(1)) }),
  ),
  'journal.state': call<JournalState>()(nothing),
  /**
   * The good entries after `afterSeq` in order, at most `limit` of them and about 4 MB; none at the
   * end. A damaged line ends it, and `journal.state` names the line from then on.
   */
  'journal.read': call<{ readonly texts: readonly string[] }>()(
    v.strictObject({
      afterSeq: seq,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(ENTRIES_PER_READING)),
    }),
  ),
  /** Reads everything and checks every line. */
  'journal.verify': call<JournalCheck>()(nothing),
  /**
   * Sets the present files aside, where they stay, and begins a new chain. Gives the name of the
   * folder within `set-aside`, '' when there was nothing to set aside.
   */
  'journal.begin-anew': call<
    Result<{ readonly folder: string }, Exclude<JournalProblem, 'save.out-of-step'>>
  >()(v.strictObject({ reason })),
}

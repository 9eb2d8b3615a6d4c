import type { JournalProblem } from '#shared/ipc/calls/journal-calls.ts'
import type { Result } from '#shared/kernel/result.ts'

/** The journal on disk, as the unit of work needs it. */
export interface JournalKeeper {
  /** Answers once the entry is on disk, or says why it is not. `text` is the entry as JSON. */
  append(entry: {
    readonly seq: number
    readonly text: string
  }): Promise<Result<null, JournalProblem>>
  /** Takes the last entry off the disk again: the records could not follow it. */
  takeBack(seq: number): Promise<Result<null, 'journal.not-last'>>
  /** Sets the whole journal aside and begins a new one. */
  beginAnew(
    reason: string,
  ): Promise<Result<{ readonly folder: string }, Exclude<JournalProblem, 'save.out-of-step'>>>
  /** Whether the disk has no room left: the browser says only that it could not write. */
  isDiskFull(): Promise<boolean>
}

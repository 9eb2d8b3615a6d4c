import type { Result } from '#shared/kernel/result.ts'

/**
 * Why a command was not carried out whatever the rules of the trade say: nothing is changed then,
 * and what was typed stays where it was typed.
 * `save.not-allowed` {role}: none of the person's roles may do it, and nobody who may allowed it.
 * `save.disk-full` {free}: the disk has no room for the journal.
 * `save.not-durable`: the journal could not be written for another reason.
 * `save.out-of-step`: the journal on disk does not end where the records do; a restart mends it.
 */
export type SaveProblem =
  | 'save.not-allowed'
  | 'save.disk-full'
  | 'save.not-durable'
  | 'save.out-of-step'

/** The outcome of a command: its own refusals, and those that any saving can meet. */
export type Saved<T, C extends string = never> = Result<T, C | SaveProblem>

/** Whether it was the disk that refused: the same may go well later, without asking anybody. */
export const isDiskProblem = (code: string): boolean =>
  code === 'save.disk-full' || code === 'save.not-durable'

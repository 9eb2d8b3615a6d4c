/** Wrong PINs in a row, and until when no other is taken (milliseconds of the epoch). */
export interface PinTries {
  readonly wrong: number
  readonly until: number
}

/** Everybody mistypes. */
const FREE_TRIES = 3
const FIRST_WAIT_MS = 30_000
export const LONGEST_WAIT_MS = 60 * 60_000

export const NO_TRIES: PinTries = { wrong: 0, until: 0 }

/** How long the next try has to wait, doubling from the third wrong one on. */
const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES
    ? 0
    : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES, 20))

/** A try that turned out wrong. */
export const countWrong = ({ wrong }: PinTries, now: number): PinTries => ({
  wrong: wrong + 1,
  until: now + waitAfter(wrong + 1),
})

/**
 * Milliseconds until a try is taken. A clock that was set back must not lock the screen for
 * longer than the rule itself can.
 */
export const waitLeft = ({ wrong, until }: PinTries, now: number): number =>
  Math.max(0, Math.min(until - now, waitAfter(wrong)))

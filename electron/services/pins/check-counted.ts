import type { HashedPin, PinProblem } from '#shared/ipc/calls/pin-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { isPin } from './hash-pin.ts'
import { countWrong, NO_TRIES, type PinTries, waitLeft } from './pin-tries.ts'

/** Where wrong tries are kept over a restart. */
export interface KeptTries {
  read(): Promise<PinTries | undefined>
  /** Undefined forgets them. */
  write(tries: PinTries | undefined): Promise<void>
}

/** A right PIN, and how many wrong ones came before it. */
export interface RightPin {
  readonly wrongBefore: number
}

const toSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000)

/** Checks a PIN and counts the tries on disk. To be called one at a time for the same tries. */
export async function checkCounted(
  pin: string,
  wanted: HashedPin,
  kept: KeptTries,
  now: () => number,
): Promise<Result<RightPin, PinProblem>> {
  const tries = (await kept.read()) ?? NO_TRIES
  const left = waitLeft(tries, now())
  if (left > 0) return fail('pin.wait', { seconds: toSeconds(left), wrong: tries.wrong })
  // Counted on disk before it is checked: pulling the plug must not give tries back.
  const counted = countWrong(tries, now())
  await kept.write(counted)
  if (await isPin(pin, wanted)) {
    await kept.write(undefined)
    return ok({ wrongBefore: tries.wrong })
  }
  const seconds = toSeconds(waitLeft(counted, now()))
  return fail('pin.wrong', { seconds, wrong: counted.wrong })
}

/** Lets one thing be done after the other, whatever became of the one before. */
export function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve()
  return (act) => {
    const done = turn.then(act)
    turn = done.catch(() => undefined)
    return done
  }
}

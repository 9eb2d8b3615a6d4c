import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hashSecret, isSecretOf } from './secret.ts'

/** How long a code is valid. */
export const CODE_VALID_MS = 120_000
/** Wrong tries of one address before it has to wait. */
export const FREE_TRIES = 5
/** Wrong tries of everybody before the code is void. */
export const MOST_TRIES = 30
/** The first wait; each further wrong try doubles it. */
const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 15 * 60_000
/** Wrong tries are forgotten this long after the last. */
const FORGET_MS = 60 * 60_000
const MOST_ADDRESSES = 1000

export type CodeProblem = 'pairing.none' | 'pairing.wrong' | 'pairing.wait' | 'pairing.void'

export interface PairingCode {
  readonly digits: string
  /** Milliseconds since 1970. */
  readonly endsAt: number
}

interface Tries {
  wrong: number
  lastAt: number
  waitUntil: number
}

export interface PairingWiring {
  readonly now: () => number
  /** Six digits, drawn by the system's generator. */
  readonly drawDigits: () => string
}

/**
 * The code that lets one screen in: one at a time, valid two minutes, good for one use. Whoever
 * guesses has five tries, then waits longer and longer; after thirty tries of all together the
 * code is void, so that a guess succeeds in one of 33 000 codes at best.
 */
export function createPairing({ now, drawDigits }: PairingWiring) {
  let code: (PairingCode & { wrong: number }) | undefined
  const tries = new Map<string, Tries>()

  const current = (): PairingCode | undefined => {
    if (code !== undefined && now() >= code.endsAt) code = undefined
    return code
  }
  const triesOf = (address: string): Tries => {
    const known = tries.get(address)
    const isStale = known === undefined || now() - known.lastAt > FORGET_MS
    const counted = isStale ? { wrong: 0, lastAt: now(), waitUntil: 0 } : known
    tries.delete(address)
    tries.set(address, counted)
    const [oldest] = tries.keys()
    if (tries.size > MOST_ADDRESSES && oldest !== undefined) tries.delete(oldest)
    return counted
  }
  const countWrong = (own: Tries): void => {
    own.wrong += 1
    own.lastAt = now()
    const over = own.wrong - FREE_TRIES
    if (over < 0) return
    own.waitUntil = now() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(over, 20))
  }
  return {
    current,
    offer(): PairingCode {
      code = { digits: drawDigits(), endsAt: now() + CODE_VALID_MS, wrong: 0 }
      return code
    },
    withdraw(): void {
      code = undefined
    },
    /** Uses the code up if it is the right one. `pairing.wait` says for how many seconds. */
    use(address: string, digits: string): Result<null, CodeProblem> {
      const own = triesOf(address)
      const waitMs = own.waitUntil - now()
      if (waitMs > 0) return fail('pairing.wait', { seconds: Math.ceil(waitMs / 1000) })
      if (current() === undefined || code === undefined) {
        // Also counted: whoever tries all day without a code is still guessing.
        countWrong(own)
        return fail('pairing.none')
      }
      if (isSecretOf(digits, hashSecret(code.digits))) {
        code = undefined
        tries.delete(address)
        return ok(null)
      }
      countWrong(own)
      code.wrong += 1
      if (code.wrong < MOST_TRIES) return fail('pairing.wrong')
      code = undefined
      return fail('pairing.void')
    },
  }
}

export type Pairing = ReturnType<typeof createPairing>

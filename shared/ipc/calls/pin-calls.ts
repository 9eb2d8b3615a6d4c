import * as v from 'valibot'
import type { Result } from '#shared/kernel/result.ts'
import { call } from '../call.ts'

/** What a PIN can be checked by, and not read from; both Base64. */
export interface HashedPin {
  readonly salt: string
  readonly hash: string
}

/**
 * `pin.wrong` {seconds, wrong}: not the PIN, and how long the next try has to wait; `pin.wait`: no
 * try is taken yet.
 */
export type PinProblem = 'pin.wrong' | 'pin.wait'

const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/))
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{16,64}={0,2}$/))

/** PINs of the people at the desk. Main hashes and counts; what is kept of a PIN is in the records. */
export const pinCalls = {
  'pins.hash': call<HashedPin>()(v.strictObject({ pin })),
  /** Tells how many wrong ones came before the right one. */
  'pins.check': call<Result<{ wrongBefore: number }, PinProblem>>()(
    v.strictObject({
      staffId: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
      pin,
      salt: base64,
      hash: base64,
    }),
  ),
}

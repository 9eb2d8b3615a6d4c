import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { hashPin, isPin } from './hash-pin.ts'
import { countWrong, NO_TRIES, waitLeft } from './pin-tries.ts'

/** The PIN with which a public screen is left. */
export interface LeavePin {
  has(): Promise<boolean>
  /** Set at the desk, which needs no other right; null takes it away. Forgets wrong tries. */
  set(pin: string | null): Promise<void>
  /** Checks a PIN typed at a screen; tries are taken one at a time. */
  check(pin: string): Promise<Result<null, LeaveProblem>>
}

const toSeconds = (milliseconds: number): number => Math.ceil(milliseconds / 1000)

export function createLeavePin(settings: SettingsFile, now: () => number): LeavePin {
  const check = async (pin: string): Promise<Result<null, LeaveProblem>> => {
    const { pin: set, pinTries = NO_TRIES } = await settings.read()
    if (set === undefined) return fail('pin.none')
    const left = waitLeft(pinTries, now())
    if (left > 0) return fail('pin.wait', { seconds: toSeconds(left) })
    // Counted on disk before it is checked: pulling the plug must not give tries back.
    const counted = countWrong(pinTries, now())
    await settings.update((before) => ({ ...before, pinTries: counted }))
    if (await isPin(pin, set)) {
      await settings.update(({ pinTries: _, ...rest }) => rest)
      return ok(null)
    }
    return fail('pin.wrong', { seconds: toSeconds(waitLeft(counted, now())) })
  }
  let turn: Promise<unknown> = Promise.resolve()
  return {
    has: async () => (await settings.read()).pin !== undefined,
    async set(pin) {
      const hashed = pin === null ? undefined : await hashPin(pin)
      await settings.update(({ pin: _, pinTries: __, ...rest }) =>
        hashed === undefined ? rest : { ...rest, pin: hashed },
      )
    },
    check(pin) {
      const checked = turn.then(() => check(pin))
      turn = checked.catch(() => undefined)
      return checked
    },
  }
}

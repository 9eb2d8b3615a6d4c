import { checkCounted, createTurns } from '#electron/services/pins/check-counted.ts'
import { hashPin } from '#electron/services/pins/hash-pin.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** The PIN with which a public screen is left. */
export interface LeavePin {
  has(): Promise<boolean>
  /** Set at the desk, which needs no other right; null takes it away. Forgets wrong tries. */
  set(pin: string | null): Promise<void>
  /** Checks a PIN typed at a screen; tries are taken one at a time. */
  check(pin: string): Promise<Result<null, LeaveProblem>>
}

export function createLeavePin(settings: SettingsFile, now: () => number): LeavePin {
  const tries = {
    read: async () => (await settings.read()).pinTries,
    write: (pinTries: { wrong: number; until: number } | undefined) =>
      settings.update(({ pinTries: _, ...rest }) =>
        pinTries === undefined ? rest : { ...rest, pinTries },
      ),
  }
  const inTurn = createTurns()
  return {
    has: async () => (await settings.read()).pin !== undefined,
    async set(pin) {
      const hashed = pin === null ? undefined : await hashPin(pin)
      await settings.update(({ pin: _, pinTries: __, ...rest }) =>
        hashed === undefined ? rest : { ...rest, pin: hashed },
      )
    },
    check: (pin) =>
      inTurn(async () => {
        const { pin: set } = await settings.read()
        if (set === undefined) return fail('pin.none')
        const checked = await checkCounted(pin, set, tries, now)
        return checked.ok ? ok(null) : checked
      }),
  }
}

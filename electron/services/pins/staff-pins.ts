import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { HashedPin, PinProblem } from '#shared/ipc/calls/pin-calls.ts'
import type { Result } from '#shared/kernel/result.ts'
import { checkCounted, createTurns, type RightPin } from './check-counted.ts'

/** A PIN that somebody typed, and what it is checked by. */
export interface TypedPin extends HashedPin {
  readonly staffId: string
  readonly pin: string
}

/** The PINs of the people at the desk: the records hold what they are checked by, main counts. */
export interface StaffPins {
  /** Tries are counted by person; a PIN set anew begins without any. */
  check(typed: TypedPin): Promise<Result<RightPin, PinProblem>>
}

export function createStaffPins(settings: SettingsFile, now: () => number): StaffPins {
  const inTurn = createTurns()
  return {
    check: ({ staffId, pin, salt, hash }) => {
      const kept = {
        async read() {
          const tries = (await settings.read()).staffTries?.[staffId]
          // Tries at a PIN that was taken away since count nothing.
          return tries?.salt === salt ? tries : undefined
        },
        write: (tries: { wrong: number; until: number } | undefined) =>
          settings.update(({ staffTries: before = {}, ...rest }) => {
            const { [staffId]: _, ...others } = before
            const after =
              tries === undefined
                ? others
                : { ...others, [staffId]: { wrong: tries.wrong, until: tries.until, salt } }
            return Object.keys(after).length === 0 ? rest : { ...rest, staffTries: after }
          }),
      }
      return inTurn(() => checkCounted(pin, { salt, hash }, kept, now))
    },
  }
}

import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { pinCalls } from '#shared/ipc/calls/pin-calls.ts'
import { fail, ok } from '#shared/kernel/result.ts'

type Calls = typeof pinCalls
type Handlers = {
  [N in keyof Calls]: (argument: ArgumentOf<Calls[N]>) => AnswerOf<Calls[N]>
}

const WAITS_FROM = 3

/** Main's PINs in memory: the third wrong one waits until a test sets the tries back. */
export function fakePins(): Handlers {
  const wrongOf = new Map<string, number>()
  return {
    'pins.hash': ({ pin }) => ({
      salt: 'c2FsdHNhbHRzYWx0c2FsdA==',
      hash: btoa(`hash of ${pin} it`),
    }),
    'pins.check': ({ staffId, pin, hash }) => {
      const wrong = wrongOf.get(staffId) ?? 0
      if (wrong >= WAITS_FROM) return fail('pin.wait', { seconds: 30, wrong })
      if (hash === btoa(`hash of ${pin} it`)) {
        wrongOf.delete(staffId)
        return ok({ wrongBefore: wrong })
      }
      wrongOf.set(staffId, wrong + 1)
      const seconds = wrong + 1 >= WAITS_FROM ? 30 : 0
      return fail('pin.wrong', { seconds, wrong: wrong + 1 })
    },
  }
}

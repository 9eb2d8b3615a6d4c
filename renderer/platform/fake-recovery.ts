import type { AnswerOf } from '#shared/ipc/call.ts'
import type { recoveryCalls } from '#shared/ipc/calls/recovery-calls.ts'
import { ok } from '#shared/kernel/result.ts'
import type { FakeState } from './fake-state.ts'

type Calls = typeof recoveryCalls
type Handlers = { [N in keyof Calls]: () => AnswerOf<Calls[N]> }

/** What a desk can ask whose records do not open, in memory: tests look at the calls. */
export const fakeRecovery = (state: FakeState): Handlers => ({
  'recovery.set-aside-records': () => null,
  'recovery.open-folder': () => null,
  'recovery.save-log': () => ok({ fileName: 'qiantai.log' }),
  'recovery.quit': () => {
    state.hasQuit = true
    return null
  },
})

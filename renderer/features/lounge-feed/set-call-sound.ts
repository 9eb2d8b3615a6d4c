import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CallSound } from '#shared/domain/lounge/call-sound.ts'
import { type CallSoundProblem, checkCallSound } from '#shared/domain/lounge/check-call-sound.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** How the lounge calls from now on. */
export const setCallSound = (
  session: Session,
  typed: CallSound,
): Promise<Saved<CallSound, CallSoundProblem>> =>
  session.change('set-call-sound', async (work): Promise<Result<CallSound, CallSoundProblem>> => {
    const callSound = checkCallSound(typed)
    if (!callSound.ok) return callSound
    await work.shop.put({ ...(await work.shop.get()), callSound: callSound.value })
    return ok(callSound.value)
  })

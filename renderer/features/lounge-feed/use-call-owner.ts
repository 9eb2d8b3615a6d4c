import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { hasCall } from '#shared/domain/lounge/counter-call.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { callOwner, endOwnerCall } from './commands.ts'

/** One key for both: calls the owner to the counter, and ends the call when the owner has come. */
export const useCallOwner = (): ((visit: Visit) => Promise<void>) => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  return async (visit) => {
    const isCalled = hasCall(visit, session.clock.now())
    const result = isCalled
      ? await endOwnerCall(session, visit.id)
      : await callOwner(session, visit.id)
    if (!result.ok) notify('bad', explain(result))
    else notify('ok', say(isCalled ? 'calls.ended' : 'calls.called'))
  }
}

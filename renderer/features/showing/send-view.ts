import { desktop } from '#renderer/platform/desktop.ts'
import type { CounterStatus, ShowProblem } from '#shared/ipc/contract.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import type { Result } from '#shared/kernel/result.ts'
import { sentViews } from './sent-views.ts'

/** Puts a view on the counter display and remembers it; a refused one was never seen. */
export const sendView = async (view: ShownView): Promise<Result<CounterStatus, ShowProblem>> => {
  const before = sentViews.find(view.showId)
  // Kept before it is sent: the customer's touch may come back sooner than the desk's own answer.
  sentViews.keep(view)
  const result = await desktop.call('counter.show', view)
  if (!result.ok) {
    if (before === undefined) sentViews.forget(view.showId)
    else sentViews.keep(before)
  }
  return result
}

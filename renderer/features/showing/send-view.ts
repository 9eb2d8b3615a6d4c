import { desktop } from '#renderer/platform/desktop.ts'
import type { CounterStatus, ShowProblem } from '#shared/ipc/contract.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import type { Result } from '#shared/kernel/result.ts'
import { sentViews } from './sent-views.ts'

/**
 * Puts a view on the counter display. It counts as seen once main has taken it: an answer that
 * arrives before that was given to the view before.
 */
export const sendView = async (view: ShownView): Promise<Result<CounterStatus, ShowProblem>> => {
  sentViews.start(view)
  const result = await desktop.call('counter.show', view).finally(() => sentViews.end(view))
  if (result.ok) sentViews.keep(view)
  return result
}

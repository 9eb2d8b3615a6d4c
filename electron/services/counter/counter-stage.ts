import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { CounterView, ShownView } from '#shared/ipc/views/counter-view.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

export const LONGEST_QUEUE = 5

export type IdleView = Extract<CounterView, { kind: 'idle' }>

/** What stands in front of the customer, and what waits behind it. */
export interface CounterStage {
  readonly idle: IdleView
  readonly current: ShownView | undefined
  readonly waiting: readonly ShownView[]
}

/** A move of the stage, and the views to send to the display in this order. */
export interface Step {
  readonly stage: CounterStage
  readonly send: readonly CounterView[]
}

export const emptyStage: CounterStage = {
  idle: { kind: 'idle', locale: 'zh-CN', shop: '' },
  current: undefined,
  waiting: [],
}

/** What the display shows. */
export const viewOf = (stage: CounterStage): CounterView => stage.current ?? stage.idle

/** Surely the same customer: a new car has no plate yet, and two of them are not one. */
const isSameCustomer = (from: ShownView, to: ShownView): boolean =>
  from.plate === to.plate &&
  from.vehicle === to.vehicle &&
  (from.showId === to.showId || from.plate !== '')

/** Two customers are never shown one after the other: what nobody may see stands between them. */
function change(stage: CounterStage, next: CounterStage): Step {
  const from = stage.current
  const to = next.current
  if (to === undefined) return { stage: next, send: from === undefined ? [] : [next.idle] }
  const isAnotherCustomer = from !== undefined && !isSameCustomer(from, to)
  return { stage: next, send: isAnotherCustomer ? [next.idle, to] : [to] }
}

function advance(stage: CounterStage): Step {
  const [current, ...waiting] = stage.waiting
  return change(stage, { ...stage, current, waiting })
}

/** Shows a view now if nothing is shown, else after the others; the same showing is replaced. */
export function showOnStage(
  stage: CounterStage,
  view: ShownView,
): Result<Step, 'counter.queue-full'> {
  if (stage.current === undefined || stage.current.showId === view.showId) {
    return ok(change(stage, { ...stage, current: view }))
  }
  const place = stage.waiting.findIndex(({ showId }) => showId === view.showId)
  if (place >= 0) {
    return ok({ stage: { ...stage, waiting: stage.waiting.with(place, view) }, send: [] })
  }
  if (stage.waiting.length >= LONGEST_QUEUE) {
    return fail('counter.queue-full', { limit: LONGEST_QUEUE })
  }
  return ok({ stage: { ...stage, waiting: [...stage.waiting, view] }, send: [] })
}

/** Takes one showing away, wherever it stands, or all of them. */
export function clearStage(stage: CounterStage, showId?: string): Step {
  if (showId === undefined) return change(stage, { ...stage, current: undefined, waiting: [] })
  if (stage.current?.showId === showId) return advance(stage)
  const waiting = stage.waiting.filter((view) => view.showId !== showId)
  return { stage: { ...stage, waiting }, send: [] }
}

/** What to show when nobody is concerned. */
export function setIdleView(stage: CounterStage, idle: IdleView): Step {
  return { stage: { ...stage, idle }, send: stage.current === undefined ? [idle] : [] }
}

/** An answer counts only for what is shown: a touch may arrive after the view has changed. */
export function answerOnStage(
  stage: CounterStage,
  answer: CounterAnswer,
): Step & { readonly isForwarded: boolean } {
  const isForwarded = stage.current?.showId === answer.showId
  if (!isForwarded || answer.kind !== 'closed') return { stage, send: [], isForwarded }
  return { ...advance(stage), isForwarded }
}

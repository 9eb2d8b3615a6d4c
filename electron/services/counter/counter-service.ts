import type { CounterStatus, StillThere } from '#shared/ipc/contract.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { CounterView, ShownView } from '#shared/ipc/views/counter-view.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import {
  answerOnStage,
  type CounterStage,
  clearStage,
  emptyStage,
  type IdleView,
  type Step,
  setIdleView,
  showOnStage,
  viewOf,
} from './counter-stage.ts'
import { createIdleClock } from './idle-clock.ts'
import { idleLimitOf } from './idle-limit.ts'
import { listPhotosOf } from './list-photos-of.ts'

/** Between two customers the display is empty for as long as an eye takes to see it. */
export const BETWEEN_MS = 700
const CLEAR_AFTER_S = 180

/** What the stage is wired to. */
export interface CounterOutlets {
  readonly sendView: (view: CounterView) => void
  readonly sendAnswer: (answer: CounterAnswer) => void
  readonly sendStatus: (status: CounterStatus) => void
  /** Asks the customer whether somebody is still there. */
  readonly sendAsking: (asking: StillThere) => void
  /** A customer was shown and is not any more: what the window's session keeps is thrown away. */
  readonly onForgotten: () => void
  readonly isOpen: () => boolean
  /** Runs `act` after a time, unless the returned function is called first. */
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
}

export interface CounterService {
  show(view: ShownView): Result<CounterStatus, 'counter.queue-full'>
  clear(showId?: string): CounterStatus
  setIdle(idle: IdleView): void
  /** Gives back whether the answer was for what is shown. */
  answer(answer: CounterAnswer): boolean
  /** The customer touched the display without deciding anything. */
  touch(): void
  /** How long a view may stay untouched. */
  setClearAfter(seconds: number): void
  current(): CounterView
  status(): CounterStatus
  isGranted(hash: string): boolean
  /** Tells the desk, when the window opened or closed. */
  announce(): void
}

/** The stage with its display, its desk and its clock. */
export function createCounterService(outlets: CounterOutlets): CounterService {
  let stage: CounterStage = emptyStage
  let granted: ReadonlySet<string> = new Set()
  let clearAfter = CLEAR_AFTER_S
  /** Set while the stage is empty between two customers: calls off the second one's entrance. */
  let stopEntrance: (() => void) | undefined

  const visible = (): CounterView => (stopEntrance === undefined ? viewOf(stage) : stage.idle)
  const status = (): CounterStatus => {
    const { current, waiting } = stage
    const showing = current && { showId: current.showId, kind: current.kind }
    const base = { isOpen: outlets.isOpen(), waiting: waiting.length }
    return showing === undefined ? base : { ...base, showing }
  }
  const clock = createIdleClock({
    startTimer: outlets.startTimer,
    onAsking(seconds) {
      const { current } = stage
      if (current !== undefined) outlets.sendAsking({ showId: current.showId, seconds })
    },
    onOver: () => take(clearStage(stage, stage.current?.showId)),
  })
  const restartClock = () => clock.restart(idleLimitOf(visible(), clearAfter))
  const put = (views: readonly CounterView[]) => {
    // Granted before the view leaves: the window asks for the photos as soon as it has it.
    granted = new Set(listPhotosOf(visible()))
    for (const view of views) outlets.sendView(view)
    restartClock()
  }
  const enter = () => {
    stopEntrance = undefined
    put([viewOf(stage)])
  }
  const take = (step: Step) => {
    const before = visible()
    stage = step.stage
    if (step.send.length > 0) {
      const isChange = step.send.length > 1 || stopEntrance !== undefined
      stopEntrance?.()
      stopEntrance =
        isChange && stage.current !== undefined ? outlets.startTimer(enter, BETWEEN_MS) : undefined
      put([visible()])
      if (before.kind !== 'idle' && visible().kind === 'idle') outlets.onForgotten()
    }
    outlets.sendStatus(status())
  }

  return {
    show(view) {
      const step = showOnStage(stage, view)
      if (!step.ok) return step
      take(step.value)
      return ok(status())
    },
    clear(showId) {
      take(clearStage(stage, showId))
      return status()
    },
    setIdle: (idle) => take(setIdleView(stage, idle)),
    answer(answer) {
      const { isForwarded, ...step } = answerOnStage(stage, answer)
      if (!isForwarded) return false
      outlets.sendAnswer(answer)
      if (answer.kind === 'closed') take(step)
      else restartClock()
      return true
    },
    touch: restartClock,
    setClearAfter(seconds) {
      clearAfter = seconds
      restartClock()
    },
    current: visible,
    status,
    isGranted: (hash) => granted.has(hash),
    announce: () => outlets.sendStatus(status()),
  }
}

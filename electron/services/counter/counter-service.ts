import type { CounterStatus } from '#shared/ipc/contract.ts'
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
import { idleLimitOf } from './idle-limit.ts'
import { listPhotosOf } from './list-photos-of.ts'

/** What the stage is wired to. */
export interface CounterOutlets {
  readonly sendView: (view: CounterView) => void
  readonly sendAnswer: (answer: CounterAnswer) => void
  readonly sendStatus: (status: CounterStatus) => void
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
  let stopTimer = () => {}

  const status = (): CounterStatus => {
    const { current, waiting } = stage
    const showing = current && { showId: current.showId, kind: current.kind }
    const base = { isOpen: outlets.isOpen(), waiting: waiting.length }
    return showing === undefined ? base : { ...base, showing }
  }
  const restartTimer = () => {
    stopTimer()
    const limit = idleLimitOf(viewOf(stage))
    stopTimer = limit === undefined ? () => {} : outlets.startTimer(forget, limit)
  }
  const take = (step: Step) => {
    stage = step.stage
    // Granted before the view leaves: the window asks for the photos as soon as it has it.
    granted = new Set(listPhotosOf(viewOf(stage)))
    for (const view of step.send) outlets.sendView(view)
    if (step.send.length > 0) restartTimer()
    outlets.sendStatus(status())
  }
  const forget = () => take(clearStage(stage, stage.current?.showId))

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
      else restartTimer()
      return true
    },
    touch: restartTimer,
    current: () => viewOf(stage),
    status,
    isGranted: (hash) => granted.has(hash),
    announce: () => outlets.sendStatus(status()),
  }
}

import type { IdleLimit } from './idle-limit.ts'

export interface IdleClockWiring {
  /** Runs `act` after a time, unless the returned function is called first. */
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  /** The last seconds have begun. */
  readonly onAsking: (seconds: number) => void
  readonly onOver: () => void
}

/** Waits for a touch, asks whether somebody is there, and then says that nobody is. */
export function createIdleClock({ startTimer, onAsking, onOver }: IdleClockWiring) {
  let stop = () => {}
  return {
    /** Starts anew, or stops where there is no limit. */
    restart(limit: IdleLimit | undefined): void {
      stop()
      stop = () => {}
      if (limit === undefined) return
      const { seconds, askingSeconds } = limit
      stop = startTimer(
        () => {
          stop = startTimer(onOver, askingSeconds * 1000)
          onAsking(askingSeconds)
        },
        (seconds - askingSeconds) * 1000,
      )
    },
  }
}

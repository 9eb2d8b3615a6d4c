import type { DiskState } from '#shared/ipc/calls/disk-calls.ts'
import type { DiskSpace } from './disk-space.ts'

const EVERY_MS = 60_000
/** A low disk that changed by less is told as it was: the figure would only flicker. */
const TOLD_STEP = 50 * 1024 * 1024

export interface DiskWatch {
  /** Measures now, and tells where that is news. */
  check(): Promise<DiskState>
  /** An entry went to disk or found no room: measures where what was told may not be so any more. */
  noteSaving(wasFull: boolean): void
  /** Measures now and every minute. */
  start(): void
  stop(): void
}

interface DiskWatchParts {
  readonly disk: DiskSpace
  readonly onChanged: (state: DiskState) => void
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly log: (text: string, cause?: unknown) => void
}

const isNews = (before: DiskState | undefined, now: DiskState): boolean => {
  if (before === undefined) return now.isLow
  if (before.isLow !== now.isLow || before.isFull !== now.isFull) return true
  return now.isLow && Math.abs(now.free - before.free) >= TOLD_STEP
}

/** Watches the room on the disk of the records. */
export function createDiskWatch({ disk, onChanged, startTimer, log }: DiskWatchParts): DiskWatch {
  let told: DiskState | undefined
  let stopTimer: (() => void) | undefined
  const check = async (): Promise<DiskState> => {
    const now = await disk.measure()
    if (isNews(told, now)) {
      if (now.isLow) log(`the disk is low: ${now.free} of ${now.total} bytes free`)
      told = now
      onChanged(now)
    }
    return now
  }
  const turn = (): void => {
    check().catch((error: unknown) => log('the disk could not be measured', error))
    stopTimer = startTimer(turn, EVERY_MS)
  }
  return {
    check,
    noteSaving(wasFull) {
      if (!wasFull && told?.isFull !== true) return
      check().catch((error: unknown) => log('the disk could not be measured', error))
    },
    start() {
      if (stopTimer === undefined) turn()
    },
    stop() {
      stopTimer?.()
      stopTimer = undefined
    },
  }
}

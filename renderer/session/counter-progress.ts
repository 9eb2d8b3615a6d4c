import { useSyncExternalStore } from 'react'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'

/** What the customer at the counter display is at. Followed, never written down. */
export interface CounterProgress {
  readonly visitId: VisitId
  readonly at: 'reading' | 'signing'
  /** The job they have open. */
  readonly jobId?: JobId
}

let now: CounterProgress | undefined
const listeners = new Set<() => void>()

/** Where the customer is; undefined while nothing of theirs is shown. */
export const counterProgress = {
  get: (): CounterProgress | undefined => now,
  set(progress: CounterProgress | undefined): void {
    now = progress
    for (const tell of listeners) tell()
  },
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether the customer has a job open on the counter display, followed. */
export const useIsBeingRead = (jobId: JobId): boolean =>
  useSyncExternalStore(subscribe, () => now?.jobId === jobId)

/** What the customer of a visit is at, followed. */
export const useCounterProgress = (visitId: VisitId): CounterProgress | undefined => {
  const progress = useSyncExternalStore(subscribe, counterProgress.get)
  return progress?.visitId === visitId ? progress : undefined
}

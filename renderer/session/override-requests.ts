import { useSyncExternalStore } from 'react'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { AskOverride, OverrideAsked } from './allow-act.ts'

/** Something that waits for somebody who may allow it. */
export interface OverrideRequest extends OverrideAsked {
  /** Answers it: who allowed it, or nobody. */
  readonly answer: (allowedBy: StaffId | undefined) => void
}

let requests: readonly OverrideRequest[] = []
const listeners = new Set<() => void>()

const set = (next: readonly OverrideRequest[]): void => {
  requests = next
  for (const tell of listeners) tell()
}

/** Asks at the desk; one after the other when several wait. */
export const askAtDesk: AskOverride = (asked) =>
  new Promise((settle) => {
    const request: OverrideRequest = {
      ...asked,
      answer(allowedBy) {
        set(requests.filter((each) => each !== request))
        settle(allowedBy)
      },
    }
    set([...requests, request])
  })

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** What waits for an answer, the first asked; followed. */
export const useOverrideRequest = (): OverrideRequest | undefined =>
  useSyncExternalStore(subscribe, () => requests[0])

import { useSyncExternalStore } from 'react'

// Of this window and this start only: whoever starts the program proves who they are anew.
let isLockedNow: boolean | undefined
const listeners = new Set<() => void>()

const set = (isLocked: boolean): void => {
  if (isLocked === isLockedNow) return
  isLockedNow = isLocked
  for (const tell of listeners) tell()
}

/** Whether the desk is locked: nothing behind the lock page is seen, or hears a key. */
export const deskLock = {
  lock: (): void => set(true),
  open: (): void => set(false),
  /** How the desk begins; later it says nothing. */
  begin(isLocked: boolean): void {
    if (isLockedNow === undefined) set(isLocked)
  },
  /** As it was before the program started, for tests. */
  forget(): void {
    isLockedNow = undefined
    for (const tell of listeners) tell()
  },
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether the desk is locked, followed; undefined before it is known who works here. */
export const useIsLocked = (): boolean | undefined =>
  useSyncExternalStore(subscribe, () => isLockedNow)
